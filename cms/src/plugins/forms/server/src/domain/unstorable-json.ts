import { isRecord, type Problem } from '@ehpr/form-schemas';

/*
 * Strapi hands a text in a JSON field to PostgreSQL as it is. One that is no JSON would come back
 * as the driver's error, and so would characters that PostgreSQL cannot hold in any field.
 */

/** The JSON fields of a question, as staff know them. */
const jsonFields = {
  visibleWhen: 'Asked when',
  options: 'Options',
  rows: 'Rows',
  columns: 'Columns',
  messages: 'Messages',
};
/** The texts that people read, as staff know them. Other fields are told by their names. */
const textFields: Record<string, string> = {
  label: 'Question',
  hint: 'Hint',
  title: 'Title',
  intro: 'Introduction',
  rowLabel: 'Name of a row',
  statement: 'What is agreed to',
  key: 'Key',
  note: 'Why it is published',
};

/** What a form that is to be saved has in its fields that cannot be stored. */
export function unstorableProblems(form: unknown): Problem[] {
  return [
    ...(isRecord(form) ? inTexts(form, []) : []),
    ...membersOf(form, 'steps').flatMap((step) => [
      ...inTexts(step, [keyOf(step)]),
      ...membersOf(step, 'questions').flatMap((question) => [
        ...inQuestion(question, [keyOf(step)]),
        ...membersOf(question, 'questions').flatMap((inRow) =>
          inQuestion(inRow, [keyOf(step), keyOf(question)]),
        ),
      ]),
    ]),
  ];
}

function inQuestion(question: Record<string, unknown>, above: string[]): Problem[] {
  const path = [...above, keyOf(question)];
  const inJson = Object.entries(jsonFields)
    .filter(([field]) => !isStorable(question[field]))
    .map(([, name]) => ({
      path,
      message: `“${name}” holds a text that cannot be kept there. Remove it or choose it anew`,
    }));
  return [...inTexts(question, path), ...inJson];
}

function inTexts(part: Record<string, unknown>, path: string[]): Problem[] {
  return Object.entries(part)
    .filter(
      ([field, text]) =>
        typeof text === 'string' && !(field in jsonFields) && !hasOnlyCharacters(text),
    )
    .map(([field]) => ({
      path,
      message: `“${textFields[field] ?? field}” holds a character that cannot be kept. Type it anew`,
    }));
}

function isStorable(value: unknown): boolean {
  return typeof value === 'string' ? isJson(value) : hasOnlyCharacters(value);
}

/** The admin sends JSON that is edited by hand as text. */
function isJson(text: string): boolean {
  try {
    return hasOnlyCharacters(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Deeper than conditions and options that anyone makes, and no danger to whoever walks them. */
const deepest = 50;

function hasOnlyCharacters(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return true;
  if (depth === deepest) return false;
  return Object.entries(value).every((entry) =>
    entry.every((each) => hasOnlyCharacters(each, depth + 1)),
  );
}

function membersOf(value: unknown, field: string): Record<string, unknown>[] {
  const members = isRecord(value) ? value[field] : undefined;
  return Array.isArray(members) ? members.filter(isRecord) : [];
}

function keyOf(value: Record<string, unknown>): string {
  const { key } = value;
  return typeof key === 'string' && hasOnlyCharacters(key) ? key : '?';
}
