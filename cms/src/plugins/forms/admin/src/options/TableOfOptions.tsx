import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { Option } from '@ehpr/form-schemas';
import { saveFile } from '../../../../../admin/save-file';
import { writeOptionsTable } from './domain/write-options-table';
import { ImportOptions } from './ImportOptions';

type Props = {
  options: readonly Option[];
  published: ReadonlySet<string>;
  isFixed: boolean;
  onImport: (options: Option[]) => void;
};

/** Options from a spreadsheet, and as one. */
export function TableOfOptions({ options, published, isFixed, onImport }: Props) {
  const save = () => {
    const file = new Blob([writeOptionsTable(options)], { type: 'text/csv;charset=utf-8' });
    saveFile(file, 'options.csv');
  };
  return (
    <Flex gap={2} wrap="wrap">
      {!isFixed && <ImportOptions options={options} published={published} onImport={onImport} />}
      <Button variant="tertiary" startIcon={<Download />} onClick={save}>
        Export as CSV
      </Button>
    </Flex>
  );
}
