import { isRecord } from '@ehpr/form-schemas';

type Part = Record<string, unknown>;

/** The step or question, of the form or a row, that has the field with a name. */
export function partAt(form: unknown, fieldName: string): Part {
  const path = fieldName.split('.').slice(0, -1);
  const part = path.reduce<unknown>(
    (within, name) =>
      Array.isArray(within)
        ? (within as unknown[])[Number(name)]
        : isRecord(within) && within[name],
    form,
  );
  return isRecord(part) ? part : {};
}

/** The steps of a form as it stands in its editor, saved or not. */
export const stepsIn = (form: unknown): Part[] => partsIn(form, 'steps');

/** All its questions, those of rows after that to which they belong. */
export const questionsIn = (form: unknown): Part[] =>
  stepsIn(form)
    .flatMap((step) => partsIn(step, 'questions'))
    .flatMap((question) => [question, ...partsIn(question, 'questions')]);

/** What a part is called in one of its fields; an empty text where it is not. */
export function textOf(part: Part, field: string): string {
  const text = part[field];
  return typeof text === 'string' ? text : '';
}

function partsIn(value: unknown, field: string): Part[] {
  const parts = isRecord(value) ? value[field] : undefined;
  return Array.isArray(parts) ? (parts as unknown[]).filter(isRecord) : [];
}
