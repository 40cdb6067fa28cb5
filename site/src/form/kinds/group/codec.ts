import { isRecord } from '@ehpr/form-schemas';
import { decodeQuestions, encodeQuestions } from '../codecs.ts';
import type { FieldCodec } from '../../form-data.ts';

export const groupCodec: FieldCodec = {
  decode: (data, name, { question, schema }) => {
    const rows = rowNumbers(data, name).map((row) =>
      decodeQuestions(data, question.questions ?? [], schema.items ?? {}, `${name}.${row}.`),
    );
    return rows.length > 0 ? rows : undefined;
  },
  encode: (answer, name, { question, schema }) =>
    (Array.isArray(answer) ? answer : []).flatMap((row: unknown, index) =>
      isRecord(row)
        ? encodeQuestions(row, question.questions ?? [], schema.items ?? {}, `${name}.${index}.`)
        : [],
    ),
};

/** More rows than any form asks for are no one's answer. */
const mostRows = 200;

/** The numbers of the rows that the form posted, in order; gaps are closed by who reads them. */
function rowNumbers(data: FormData, name: string): number[] {
  const numbers = new Set<number>();
  for (const key of data.keys()) {
    if (!key.startsWith(`${name}.`)) continue;
    const [number = ''] = key.slice(name.length + 1).split('.');
    if (/^\d{1,4}$/u.test(number)) numbers.add(Number(number));
  }
  return [...numbers].sort((a, b) => a - b).slice(0, mostRows);
}
