import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { nameOfFile, saveFile } from '../../../../../admin/save-file';
import type { QueryHeader, ResponsesQuery } from '../../../shared/responses';

const queryHeader: QueryHeader = 'x-responses-query';

type Props = { documentId: string; slug: string; query: ResponsesQuery; count: number };

/** Takes the responses that are shown, on all pages, as a table for spreadsheets. */
export function DownloadButton({ documentId, slug, query, count }: Props) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const download = async () => {
    setIsBusy(true);
    try {
      const { data, headers } = await get(`/forms/${documentId}/responses/file`, {
        responseType: 'blob',
        headers: { [queryHeader]: encodeURIComponent(JSON.stringify(query)) },
      });
      saveFile(data, nameOfFile(headers) ?? `${slug}.csv`);
    } catch {
      toggleNotification({
        type: 'danger',
        message: 'The table could not be downloaded. Try again in a moment',
      });
    }
    setIsBusy(false);
  };

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isBusy}
      disabled={count === 0}
      onClick={() => void download()}
    >
      Download as CSV
    </Button>
  );
}
