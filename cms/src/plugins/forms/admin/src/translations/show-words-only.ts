import { defaultLocale } from '@ehpr/form-schemas';
import type { Edited, Field, Rows, Layout } from '../edit-layout';

/*
 * In another language a form has the structure of the English one. Its editor shows the words to
 * write, and the keys and kinds that say what they are for; rules are not shown, and nothing can be
 * added, moved or removed. What counts is decided on the server all the same.
 */

const words = ['title', 'intro', 'label', 'hint', 'rowLabel', 'messages', 'statement'];
const shown = ['key', 'kind', 'slug', 'steps', 'questions'];

/** Changes how the editor of a form is laid out, where it is one in another language. */
export function showWordsOnly(edited: Edited): Edited {
  const { layout } = edited;
  if (!('forms.step' in layout.components) || !isTranslation()) return edited;
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: rowsOf(component.layout, ({ name }) => words.includes(name)) },
  ]);
  // Of the form itself, what is not shared by all languages is wording; the note is the publisher's.
  const isWord = ({ name, attribute }: Field) =>
    name === 'note' ||
    (!shown.includes(name) && attribute?.pluginOptions?.i18n?.localized !== false);
  return {
    ...edited,
    layout: {
      ...layout,
      components: Object.fromEntries(components) as Layout['components'],
      layout: layout.layout.map((rows) => rowsOf(rows, isWord)),
    },
  };
}

function rowsOf(rows: Rows, isWord: (field: Field) => boolean): Rows {
  return rows
    .map((row) =>
      row
        .filter((field) => isWord(field) || shown.includes(field.name))
        .map((field) => (isWord(field) ? field : locked(field))),
    )
    .filter((row) => row.length > 0);
}

/** Parts are told apart by their keys: their words are what is still to be written. */
const locked = (field: Field): Field => ({
  ...field,
  disabled: true,
  ...(field.mainField && { mainField: { name: 'key', type: 'string' } }),
});

/** The editor's address says in which language the form is open. */
function isTranslation(): boolean {
  const locale = new URLSearchParams(window.location.search).get('plugins[i18n][locale]');
  return locale !== null && locale !== defaultLocale;
}
