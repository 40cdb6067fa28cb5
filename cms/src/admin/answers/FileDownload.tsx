import { Button, VisuallyHidden } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import type { FileReference } from '@ehpr/form-schemas';
import { useState } from 'react';

const mayOpenUploads = [{ action: 'plugin::forms.uploads.read', subject: null }];

/** Saves a file that a person has sent, for staff who may open it; nothing for those who may not. */
export function FileDownload({ file }: { file: FileReference }) {
  const { allowedActions } = useRBAC(mayOpenUploads);
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  if (!allowedActions['canRead']) return null;

  const download = async () => {
    setBusy(true);
    try {
      const { data } = await get(`/forms/uploads/${file.id}`, { responseType: 'blob' });
      save(data, file.name);
    } catch {
      const message = `“${file.name}” could not be opened. Try again`;
      toggleNotification({ type: 'danger', message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void download()}
    >
      Download
      <VisuallyHidden> {file.name}</VisuallyHidden>
    </Button>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
