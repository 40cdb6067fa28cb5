import { expect, test } from 'vitest';
import { surroundingsOf } from './form-in-progress';

const text = (key: string, more: object = {}) => ({
  key,
  kind: 'text',
  label: `Q ${key}`,
  ...more,
});
const form = {
  steps: [
    { key: 'one', title: 'One', questions: [text('a'), { ...text('note'), kind: 'guidance' }] },
    {
      key: 'two',
      title: 'Two',
      questions: [
        text('b', { label: '' }),
        { ...text('rows'), kind: 'group', questions: [text('r'), text('s', { core: true })] },
        text('c'),
      ],
    },
  ],
};

test.each<[string, string[][]]>([
  ['steps.0.questions.0.visibleWhen', []],
  ['steps.1.questions.0.visibleWhen', [['Q a', 'One']]],
  [
    'steps.1.questions.2.visibleWhen',
    [
      ['Q a', 'One'],
      ['b', 'Two'],
      ['Q rows', 'Two'],
    ],
  ],
  ['steps.1.questions.1.questions.0.visibleWhen', []],
  ['steps.1.questions.1.questions.1.visibleWhen', [['Q r', 'Q rows']]],
])('from %s, a condition may look at %j', (name, seen) => {
  const { beside } = surroundingsOf(form, name);
  expect(beside.map(({ label, within }) => [label, within])).toEqual(seen);
});

test.each([
  ['steps.1.questions.1.questions.0.visibleWhen', false],
  ['steps.1.questions.1.questions.1.visibleWhen', true],
])('whether %s is of a core question: %s', (name, isCore) => {
  expect(surroundingsOf(form, name).isCore).toBe(isCore);
});

test('every question has its name, in rows too', () => {
  const { elsewhere } = surroundingsOf(form, 'steps.0.questions.0.visibleWhen');
  expect([...elsewhere.keys()]).toEqual(['a', 'note', 'b', 'rows', 'r', 's', 'c']);
});

const yes = { value: 'y', label: 'Yes' };

test.each<[string, object, object]>([
  ['its own', { options: [yes], list: 'l' }, { options: [yes] }],
  ['its own, as text', { options: JSON.stringify([yes]) }, { options: [yes] }],
  ['half written', { options: '[{"value"' }, { options: [] }],
  ['not all options', { options: [yes, { value: 5 }, null] }, { options: [yes] }],
  ['of a list', { options: null, list: 'l', optionsUnder: null }, { list: 'l' }],
  ['under an answer', { options: null, list: '', optionsUnder: 'a' }, { optionsUnder: 'a' }],
  ['of none', {}, { options: [] }],
])('options that are %s', (_what, question, expected) => {
  const chosen = { ...text('one', question), kind: 'oneOf' };
  const { steps } = surroundingsOf({ steps: [{ questions: [chosen] }] }, 'steps.0.questions.0.x');
  expect(steps[0]?.questions[0]).toMatchObject(expected);
});

test.each([undefined, null, {}, { steps: null }, { steps: [{}] }, { steps: [null] }])(
  'in %j, which is hardly a form, there is nothing to look at',
  (values) => expect(surroundingsOf(values, 'steps.0.questions.3.visibleWhen').beside).toEqual([]),
);
