import { describe, expect, test } from 'vitest';
import type { QuestionDefinition } from '../definition/form.ts';
import { compileForm } from '../compile/compile-form.ts';
import { breakableRules } from '../testing/breakable-rules.ts';
import { formOf, published, saying } from '../testing/forms.ts';
import { messageProblems, messageRules } from './message-rules.ts';

const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
const label = 'Answer';
const questions: QuestionDefinition[] = [
  { key: 'text', kind: 'text', label, minLength: 2, maxLength: 9 },
  { key: 'digits', kind: 'text', label, format: 'digits', maxLength: 9 },
  { key: 'wholeNumber', kind: 'wholeNumber', label, min: 0, max: 9 },
  { key: 'date', kind: 'date', label, notInFuture: true },
  { key: 'later', kind: 'date', label: 'Later', notBefore: 'date' },
  { key: 'home', kind: 'address', label: 'Home', required: true },
  { key: 'range', kind: 'dateRange', label: 'Days', notInFuture: true },
  { key: 'anyOf', kind: 'anyOf', label, options, maxChoices: 1 },
  {
    key: 'matrix',
    kind: 'matrix',
    label: 'Skills',
    rows: options,
    columns: options,
    required: true,
  },
  { key: 'file', kind: 'file', label, accept: 'pdf', maxMegabytes: 2, maxFiles: 1, required: true },
  {
    key: 'group',
    kind: 'group',
    label: 'Places',
    rowLabel: 'place',
    maxRows: 3,
    uniqueBy: 'name',
    questions: [{ key: 'name', kind: 'text', label: 'Name', maxLength: 9 }],
  },
];
const standing = { locale: 'en', isInRow: false, beside: questions } as const;
const rulesOf = (question: QuestionDefinition) => messageRules(question, standing);
function named(key: string): QuestionDefinition {
  const found = questions.find((each) => each.key === key);
  if (!found) throw new Error(`There is no “${key}”`);
  return found;
}
const usual = (key: string, rule: string) =>
  rulesOf(named(key)).find((each) => each.rule === rule)?.usual;

test('every rule that an answer can break is one that staff can find words for', () => {
  const found = breakableRules(published(formOf(...questions))).filter(
    ({ path, name }) => path.length > 0 && name !== 'unknown' && path[0] !== 'group',
  );
  expect(found.length).toBeGreaterThan(40);
  const offered = questions.flatMap((question) =>
    rulesOf(question).map(({ rule }) => `${question.key}.${rule}`),
  );
  const named = found.map(({ path, name }) =>
    [...path.filter((each) => typeof each === 'string').slice(0, 2), name].join('.'),
  );
  // What is wrong inside the reference to a file is told of the file.
  const asFile = (rule: string) => rule.replace(/^file\.(id|name|size|type)\./u, 'file.');
  expect([...new Set(named.map(asFile))].filter((rule) => !offered.includes(rule))).toEqual([]);
});

test.each([
  ['text', 'maxLength', 'Answer must be 9 characters or fewer'],
  ['digits', 'format', 'Answer must be digits only, like 12345'],
  ['later', 'dateOrder', 'Later must not be before “Answer”'],
  ['home', 'city.required', 'Enter city or town of “Home”'],
  ['home', 'province.required', 'Choose a province or territory for “Home”'],
  ['range', 'to.dateOrder', 'Last day of “Days” must not be before “First day”'],
  ['anyOf', 'maxItems', 'Choose only one option for “Answer”'],
  ['matrix', 'a.required', 'Choose one answer for “A” under “Skills”'],
  ['file', 'maximum', 'The file is larger than 2 MB. Choose a smaller file'],
  ['group', 'required', 'Add at least one place'],
])('of %s, %s is usually told as %s', (key, rule, words) => {
  expect(usual(key, rule)).toBe(words);
});

test('the usual words are those that a person would read', () => {
  const text = named('text');
  expect(saying(text)('x'.repeat(10))).toBe(usual('text', 'maxLength'));
  expect(
    saying({ ...text, messages: { maxLength: 'Shorter, please' } } as QuestionDefinition)(
      'x'.repeat(10),
    ),
  ).toBe('Shorter, please');
});

test('what is half written is told with a gap, and in French in French', () => {
  const begun = { key: '', kind: 'text', label: '' } as unknown as QuestionDefinition;
  const told = messageRules(begun, { ...standing, locale: 'fr' });
  expect(told.find(({ rule }) => rule === 'maxLength')?.usual).toContain('…');
  expect(told.find(({ rule }) => rule === 'required')?.usual).not.toContain('Enter');
});

test('that an answer repeats is for questions of a row only', () => {
  const has = (isInRow: boolean) =>
    messageRules(named('text'), { ...standing, isInRow }).some(({ rule }) => rule === 'unique');
  expect([has(false), has(true)]).toEqual([false, true]);
});

describe('a message', () => {
  const problems = (question: object) => messageProblems(question as QuestionDefinition);

  test('for a rule that no answer can break keeps a form from being published', () => {
    const odd = { ...named('date'), messages: { maxLength: 'Shorter', required: 'When?' } };
    const told = 'The message for “maxLength” is never shown: no answer can break that. Remove it';
    expect(problems(odd)).toEqual([told]);
    const definition = formOf(odd);
    expect(compileForm({ definition, lists: {}, timeZone: 'America/Vancouver' })).toEqual({
      kind: 'unsound',
      problems: [{ path: ['only', 'date'], message: told }],
    });
  });

  test('for a row of a matrix stays when the row is retired, and not when it is removed', () => {
    const matrix = { ...named('matrix'), messages: { 'a.required': 'Which?' } };
    expect(problems(matrix)).toEqual([]);
    expect(problems({ ...matrix, rows: [{ ...options[0], retired: true }, options[1]] })).toEqual(
      [],
    );
    expect(problems({ ...matrix, rows: [options[1]] })).toHaveLength(1);
  });
});
