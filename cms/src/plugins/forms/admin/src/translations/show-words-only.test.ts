import { afterEach, expect, test, vi } from 'vitest';
import { showWordsOnly } from './show-words-only';

const at = (search: string) => vi.stubGlobal('window', { location: { search } });
afterEach(() => vi.unstubAllGlobals());

const fields = (...names: string[]) => names.map((name) => ({ name }));
const parts = (name: string, mainField: string) => ({
  name,
  mainField: { name: mainField, type: 'string' },
});
const shared = { name: 'opensAt', attribute: { pluginOptions: { i18n: { localized: false } } } };
const form = {
  layout: {
    layout: [[fields('slug', 'title'), [shared], [parts('steps', 'title'), ...fields('note')]]],
    components: {
      'forms.step': { layout: [fields('key', 'title'), [parts('questions', 'label')]] },
      'forms.question': { layout: [fields('key', 'label', 'required'), fields('maxLength')] },
    },
  },
};

test('in French, words are written, keys are seen, and rules are not there', () => {
  at('?plugins[i18n][locale]=fr');
  expect(showWordsOnly(form).layout).toEqual({
    layout: [
      [
        [{ name: 'slug', disabled: true }, { name: 'title' }],
        [{ ...parts('steps', 'key'), disabled: true }, { name: 'note' }],
      ],
    ],
    components: {
      'forms.step': {
        layout: [
          [{ name: 'key', disabled: true }, { name: 'title' }],
          [{ ...parts('questions', 'key'), disabled: true }],
        ],
      },
      'forms.question': { layout: [[{ name: 'key', disabled: true }, { name: 'label' }]] },
    },
  });
});

test.each(['', '?plugins[i18n][locale]=en', '?plugins%5Bi18n%5D%5Blocale%5D=en'])(
  'at “%s” the form is in English, and all of it is there',
  (search) => {
    at(search);
    expect(showWordsOnly(form)).toBe(form);
  },
);

test('what is no form stays as it is', () => {
  at('?plugins%5Bi18n%5D%5Blocale%5D=fr');
  const page = { layout: { layout: [], components: {} } };
  expect(showWordsOnly(page)).toBe(page);
  expect(showWordsOnly(form)).not.toBe(form);
});
