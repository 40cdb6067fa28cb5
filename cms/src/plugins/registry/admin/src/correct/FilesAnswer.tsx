import { Button, Flex, Typography } from '@strapi/design-system';
import { referencesIn } from '@ehpr/form-schemas';
import { FileDownload } from '../../../../../admin/answers/FileDownload';
import type { FieldProps } from './field';
import { Grouped } from './Grouped';

/** The files that the person sent, each of which can be taken out. Only they can send others. */
export function FilesAnswer(props: FieldProps) {
  const { value, onChange } = props;
  const files = referencesIn(value);
  return (
    <Grouped {...props}>
      {files.length === 0 && <Typography textColor="neutral600">No files</Typography>}
      {files.map((file) => (
        <Flex key={file.id} gap={2} wrap="wrap">
          <Typography>{file.name}</Typography>
          <FileDownload file={file} />
          <Button
            variant="tertiary"
            onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
          >
            {`Remove ${file.name}`}
          </Button>
        </Flex>
      ))}
    </Grouped>
  );
}
