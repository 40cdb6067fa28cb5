import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { FoundResponses, ResponsesOverview } from '../../../shared/responses';
import { ResponseTable } from './ResponseTable';
import { useColumns } from './use-columns';

type Props = { documentId: string; overview: ResponsesOverview; found: FoundResponses };

/** What was found as a table, with the answers that staff choose to see in it. */
export function FoundTable({ documentId, overview, found }: Props) {
  const { shown, choose } = useColumns(overview);
  return (
    <>
      <Field.Root hint="The others are in the response and in the download">
        <Field.Label>Answers in the table</Field.Label>
        <MultiSelect
          placeholder="None"
          value={shown.map(({ key }) => key)}
          onChange={(keys) => choose(keys)}
          // Its tags are buttons without names: the table itself shows what is chosen.
          customizeContent={(keys = []) => `${keys.length} of ${overview.columns.length}`}
        >
          {overview.columns.map(({ key, label }) => (
            <MultiSelectOption key={key} value={key}>
              {label}
            </MultiSelectOption>
          ))}
        </MultiSelect>
        <Field.Hint />
      </Field.Root>
      <ResponseTable documentId={documentId} columns={shown} rows={found.rows} />
    </>
  );
}
