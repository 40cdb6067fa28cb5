import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { nameOfFile, saveFile } from './save-file';

type Props = {
  path: string;
  headers?: Record<string, string>;
  /** What the file is called where the answer does not say. */
  name: string;
  disabled?: boolean;
};

/** Takes a table along for spreadsheets, fetched with the rights of whoever is signed in. */
export function DownloadCsv({ path, headers, name, disabled = false }: Props) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const download = async () => {
    setIsBusy(true);
    try {
      const answer = await get(path, { responseType: 'blob', ...(headers && { headers }) });
      saveFile(answer.data, nameOfFile(answer.headers) ?? name);
    } catch {
      const message = 'The table could not be downloaded. Try again in a moment';
      toggleNotification({ type: 'danger', message });
    }
    setIsBusy(false);
  };

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isBusy}
      disabled={disabled}
      onClick={() => void download()}
    >
      Download as CSV
    </Button>
  );
}
