import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { nameOfFile, saveFile } from '../../../../../admin/save-file';

/** Takes what became of every recipient along, as a table for spreadsheets. */
export function DownloadRecipients({ campaignId }: { campaignId: string }) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const download = async () => {
    setIsBusy(true);
    try {
      const { data, headers } = await get(`/outreach/campaigns/${campaignId}/recipients.csv`, {
        responseType: 'blob',
      });
      saveFile(data, nameOfFile(headers) ?? 'recipients.csv');
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
      onClick={() => void download()}
    >
      Download as CSV
    </Button>
  );
}
