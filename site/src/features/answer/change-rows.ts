import { questionSchema, type Answers, type PublishedForm } from '@ehpr/form-schemas';

/**
 * The answers with an empty row added to a group, `specialties`, or with a row or a file removed,
 * `specialties.1`.
 */
export function changeRows(
  form: Pick<PublishedForm, 'schema'>,
  answers: Answers,
  change: 'add' | 'remove',
  target: string,
): Answers {
  const [key = '', row = ''] = target.split('.');
  const kind = questionSchema(form.schema, key)?.['x-kind'];
  if (kind !== 'group' && !(kind === 'file' && change === 'remove')) return answers;
  const value = answers[key];
  const rows: unknown[] = Array.isArray(value) ? value : [];
  return {
    ...answers,
    [key]: change === 'add' ? [...rows, {}] : rows.filter((_, index) => index !== Number(row)),
  };
}
