import type { Problem } from '@ehpr/form-schemas';
import type { DefinitionFault } from '@ehpr/form-schemas/definition';
import { formEditors } from '../form-editor';

/** What staff edit at each depth of a form, and what it is called. */
const edited = [
  { uid: 'plugin::forms.form', called: 'The form' },
  { uid: 'forms.step', called: 'The step' },
  { uid: 'forms.question', called: undefined },
  { uid: 'forms.row-question', called: undefined },
];

/** A fault of a definition as a problem that staff can find: by the labels of the editor. */
export function faultInWords({ path, field, message }: DefinitionFault): Problem {
  if (field[0] === 'translations') return faultInTranslation(field, message);
  const { uid, called } = edited[path.length] ?? {};
  if (called && message.startsWith('needs')) return { path, message: `${called} ${message}` };
  const labels = formEditors.find((editor) => editor.uid === uid)?.fields ?? {};
  const [name = '', ...inside] = field;
  const place = fieldInWords([labels[name]?.label ?? name, ...inside]);
  return { path, message: place ? `${place}: ${message}` : message };
}

/** Of words in another language, the part that they are for is named by its key. */
function faultInTranslation(
  [, locale, _parts, key, ...inside]: DefinitionFault['field'],
  message: string,
): Problem {
  const place = fieldInWords([languages[String(locale)] ?? String(locale), ...inside]);
  return { path: key === undefined ? [] : [String(key)], message: `${place}: ${message}` };
}

const languages: Record<string, string> = { fr: 'French' };

/** A place inside a field as staff count: from one. */
export function fieldInWords(field: readonly (string | number)[]): string {
  return field
    .map((each) => (typeof each === 'number' ? `${each + 1}` : each))
    .filter((each) => each !== '')
    .join(' › ');
}
