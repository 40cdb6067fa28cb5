import { isRecord } from '../../answers/answers.ts';
import { defaultLocale } from '../../definition/locales.ts';
import type { Option, QuestionOf, RowQuestion } from '../../definition/form.ts';
import type { Locale } from '../../definition/locales.ts';
import { isKey } from '../../definition/names.ts';
import type { PublishedQuestion } from '../../definition/published.ts';
import type { KindOfQuestion } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { normaliseParts, partsInOwnWords } from '../parts.ts';
import { optionLabel } from '../../translations/in-locale.ts';
import { colon } from '../punctuation.ts';
import { messages, rowMessage } from './messages.ts';

/** How many rows and columns fit on a page. */
export const matrixLimits = { rows: 30, columns: 10 } as const;

export const matrix: KindOfQuestion<'matrix'> = {
  operators: ['isAnswered'],
  problems: ({ rows, columns }) => [
    ...optionProblems('row', rows, matrixLimits.rows),
    ...optionProblems('column', columns, matrixLimits.columns),
    ...rows
      .filter(({ value }) => !isKey(value))
      .map(
        ({ value }) =>
          `The row “${value}” cannot be named so: use a letter, then letters and digits`,
      ),
  ],
  parts: partsOf,
  schema: (question, { objectOf }) => ({
    ...objectOf(partsOf(question, defaultLocale)),
    minProperties: 1,
  }),
  normalise: normaliseParts,
  text: (answer, { questions = [] }, { locale }) =>
    questions.flatMap((row) => rowInWords(row, answer, locale)),
  messages,
};

/** Each row is a question with one choice. */
function partsOf(question: QuestionOf<'matrix'>, locale: Locale): RowQuestion[] {
  const { label, rows, columns, required = false, someRows = false } = question;
  const { messages: own = {} } = question;
  const parts = rows
    .filter(({ retired }) => retired !== true)
    .map((row): RowQuestion => {
      const said = optionLabel(row, locale);
      const told = own['required'] ?? rowMessage[locale](said, label);
      return {
        key: row.value,
        kind: 'oneOf',
        label: said,
        required: required && !someRows,
        options: columns,
        messages: { required: told, type: told, option: told },
      };
    });
  return partsInOwnWords(parts, own);
}

function rowInWords(row: PublishedQuestion, answer: unknown, locale: Locale): string[] {
  if (!isRecord(answer) || !Object.hasOwn(answer, row.key)) return [];
  return [[row.label, labelOf(answer[row.key], row.options ?? [])].join(colon[locale])];
}

function optionProblems(what: string, options: readonly Option[], most: number): string[] {
  const values = options.map(({ value }) => value);
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [
    ...(options.some(({ retired }) => retired !== true) ? [] : [`The question has no ${what}s`]),
    ...(options.length > most ? [`The question has more than ${most} ${what}s`] : []),
    ...twice.map((value) => `The ${what} “${value}” is there twice`),
    ...options
      .filter(({ options: below = [] }) => below.length > 0)
      .map(({ label }) => `The ${what} “${label}” has options below it, which have no place there`),
  ];
}
