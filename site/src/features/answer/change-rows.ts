import { questionSchema, type Answers, type PublishedForm } from '@ehpr/form-schemas';

/** The answers with an empty row added to a group, `specialties`, or one removed, `specialties.1`. */
export function changeRows(
  form: Pick<PublishedForm, 'schema'>,
  answers: Answers,
  change: 'add' | 'remove',
  target: string,
): Answers {
  const [key = '', row = ''] = target.split('.');
  if (questionSchema(form.schema, key)?.['x-kind'] !== 'group') return answers;
  const value = answers[key];
  const rows: unknown[] = Array.isArray(value) ? value : [];
  return {
    ...answers,
    [key]: change === 'add' ? [...rows, {}] : rows.filter((_, index) => index !== Number(row)),
  };
}
