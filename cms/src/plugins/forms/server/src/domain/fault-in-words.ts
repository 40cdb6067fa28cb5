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
  const { uid, called } = edited[path.length] ?? {};
  if (called && message.startsWith('needs')) return { path, message: `${called} ${message}` };
  const labels = formEditors.find((editor) => editor.uid === uid)?.fields ?? {};
  const [name = '', ...inside] = field;
  const place = fieldInWords([labels[name]?.label ?? name, ...inside]);
  return { path, message: place ? `${place}: ${message}` : message };
}

/** A place inside a field as staff count: from one. */
export function fieldInWords(field: readonly (string | number)[]): string {
  return field
    .map((each) => (typeof each === 'number' ? `${each + 1}` : each))
    .filter((each) => each !== '')
    .join(' › ');
}
