import { fileLimits, messageFor, type RuleName } from '@ehpr/form-schemas';
import type { FieldProps } from '../field.ts';

/** Why a file would be refused, as far as that can be told before it is sent: it is too large, or empty. */
export function refusalBeforeSending(
  { path, question, schema, form }: Pick<FieldProps, 'path' | 'question' | 'schema' | 'form'>,
  { name, size }: Pick<File, 'name' | 'size'>,
): string | undefined {
  const { types, mostBytes } = fileLimits(schema);
  const rule: RuleName | undefined =
    size > mostBytes ? 'maximum' : size === 0 ? 'minimum' : undefined;
  if (!rule) return undefined;
  const key = question.key;
  const alone = {
    locale: form.locale,
    steps: [{ key: '', title: '', questions: [question] }],
    schema: { ...form.schema, properties: { [key]: schema } },
  };
  const file = { id: '', name, size, type: types[0] ?? '' };
  return messageFor(alone, { path, name: rule, params: {} }, { [key]: [file] });
}
