import { expect, test } from 'vitest';
import { unstorableProblems } from './unstorable-json';

const saving = (question: object) =>
  unstorableProblems({ steps: [{ key: 'only', questions: [{ key: 'it', ...question }] }] });

/** A condition that stands as deep as that in others. */
function nested(depth: number): object {
  let condition: object = { question: 'a', operator: 'isAnswered' };
  for (let level = 0; level < depth; level += 1) condition = { all: [condition] };
  return condition;
}

test.each<[string, object]>([
  ['a bare text', { visibleWhen: 'always' }],
  ['an empty text', { visibleWhen: '' }],
  ['broken JSON', { options: '[{"value": "a"' }],
  ['the character NUL', { messages: { required: 'a\u0000' } }],
  ['half of a character', { visibleWhen: { question: '\ud800' } }],
  ['NUL in JSON as text', { visibleWhen: '{"question": "\\u0000"}' }],
  ['NUL in a name', { messages: { 'a\u0000': 'b' } }],
  ['a condition without end', { visibleWhen: nested(10_000) }],
  ['a condition without end as text', { visibleWhen: JSON.stringify(nested(1000)) }],
  ['NUL in a question', { label: 'Name\u0000' }],
  ['half of a character in a hint', { hint: '\udc00' }],
])('%s cannot be stored, and the problem names the question', (_what, question) => {
  expect(saving(question)).toMatchObject([{ path: ['only', 'it'] }]);
  expect(saving({ questions: [{ key: 'row', ...question }] })).toMatchObject([
    { path: ['only', 'it', 'row'] },
  ]);
});

test('so is one in the title of the form, or of a step', () => {
  expect(unstorableProblems({ title: 'a\u0000' })).toEqual([
    { path: [], message: expect.stringContaining('“Title”') as string },
  ]);
  expect(unstorableProblems({ steps: [{ key: 'only', intro: 'a\u0000' }] })).toMatchObject([
    { path: ['only'] },
  ]);
});

test.each<[string, object]>([
  ['nothing', { visibleWhen: null }],
  ['a condition in conditions', { visibleWhen: nested(20) }],
  ['a condition', { visibleWhen: { question: 'a', operator: 'isAnswered' } }],
  ['JSON as text', { options: '[{"value": "a", "label": "A"}]' }],
  ['another shape', { visibleWhen: { when: 'sometimes' } }],
])('%s can be', (_what, question) => {
  expect(saving(question)).toEqual([]);
});

test.each([undefined, null, 'steps', { steps: 'none' }, { steps: [null, { questions: 5 }] }])(
  'of %j, which has no questions, nothing is said',
  (form) => expect(unstorableProblems(form)).toEqual([]),
);
