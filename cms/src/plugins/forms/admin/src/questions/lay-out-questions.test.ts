import { expect, test } from 'vitest';
import { layOutQuestions } from './lay-out-questions';

const label = { name: 'label', type: 'text' };
const kind = { name: 'kind', type: 'enumeration' };
const core = { name: 'core', type: 'boolean' };
const least = { name: 'min', type: 'integer' };
const when = { name: 'visibleWhen', type: 'customField', attribute: { customField: 'ours' } };
const step = { layout: [[{ name: 'key' }], [{ name: 'title' }]] };

test('a question is one grid, in which what Strapi shows of its rules can be locked', () => {
  const rows = [[label], [kind, core], [least, when]];
  const edited = {
    layout: {
      layout: [],
      components: { 'forms.step': step, 'forms.question': { layout: rows } },
    },
  };
  expect(layOutQuestions(edited).layout.components).toEqual({
    'forms.step': step,
    'forms.question': {
      layout: [[label, { ...kind, type: 'forms-rule' }, { ...least, type: 'forms-rule' }, when]],
    },
  });
});

test('what has no questions stays as it is', () => {
  const page = { layout: { layout: [], components: { 'forms.step': step } } };
  expect(layOutQuestions(page)).toBe(page);
});
