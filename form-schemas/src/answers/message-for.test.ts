import { expect, test } from 'vitest';
import type { Kind, QuestionDefinition } from '../definition/form.ts';
import { formOf, published, shipped } from '../testing/forms.ts';
import type { ShippedFormName } from '../shipped.ts';
import type { Path, RuleName } from './answers.ts';
import { messageFor } from './message-for.ts';

const lists = { list: [{ value: 'a', label: 'A' }] };

/** Every rule that an answer of a kind can break. */
const rules: Record<Kind, RuleName[]> = {
  text: ['required', 'type', 'characters', 'minLength', 'maxLength', 'unique'],
  email: ['required', 'type', 'format', 'maxLength', 'unique'],
  phone: ['required', 'type', 'format', 'unique'],
  postalCode: ['required', 'type', 'format', 'unique'],
  date: ['required', 'type', 'format', 'future', 'dateOrder', 'unique'],
  yesNo: ['required', 'type'],
  oneOf: ['required', 'type', 'option', 'unique'],
  anyOf: ['required', 'type', 'minItems', 'maxItems', 'unique', 'option'],
  optionTree: ['required', 'type', 'minItems', 'maxItems', 'unique', 'option'],
  group: ['required', 'type', 'minItems', 'maxItems'],
  declaration: ['required', 'type'],
  guidance: [],
};

const each = (kind: Kind): QuestionDefinition =>
  ({
    key: 'q',
    kind,
    label: 'Answer',
    list: 'list',
    maxLength: 9,
    maxRows: 3,
    rowLabel: 'row',
    questions: [{ key: 'inRow', kind: 'text', label: 'In row', maxLength: 9 }],
  }) as QuestionDefinition;

const technical =
  /must match|schema|keyword|pattern|enum|instance|propert|additional|boolean|string|array|null|undefined|regex|\bitems\b|NaN|\//iu;

const cases = Object.entries(rules).flatMap(([kind, names]) =>
  names.map((name) => [kind as Kind, name] as const),
);

test.each(cases)('an answer of kind %s that breaks %s is told in plain words', (kind, name) => {
  const form = published(formOf(each(kind)), lists);
  const message = messageFor(form, { path: ['q'], name, params: { limit: 3 } });
  expect(message).not.toMatch(/^Check your answer/u);
  expect(message).not.toMatch(technical);
  if (/^(min|max)/u.test(name) && name !== 'minItems') expect(message).toContain('3');
});

test.each(['digits', 'extension'] as const)('a text in %s says what it looks like', (format) => {
  const form = published(formOf({ key: 'q', kind: 'text', label: 'Answer', maxLength: 9, format }));
  const message = messageFor(form, { path: ['q'], name: 'format', params: {} });
  expect(message).toMatch(/digits/u);
  expect(message).not.toMatch(technical);
});

// Labels of questions that may be left out say so in brackets, which no message repeats.
test.each<[ShippedFormName, string, RuleName[]]>([
  ['registration', 'primaryPhoneExt', ['format', 'maxLength']],
  ['registration', 'secondaryPhone', ['format']],
  ['registration', 'secondaryPhoneExt', ['format', 'maxLength']],
  ['registration', 'registrationNumber', ['characters', 'maxLength']],
  ['status', 'endDate', ['format', 'dateOrder']],
])('in %s, what is said of %s reads without its label', (name, key, names) => {
  const form = shipped(name);
  for (const rule of names) {
    const message = messageFor(form, { path: [key], name: rule, params: { limit: 3 } });
    expect(message).not.toContain('(');
    expect(message).not.toMatch(technical);
  }
});

const registration = shipped('registration');

test.each<[Path, RuleName, string]>([
  [[], 'type', 'The answers must be an object, by question'],
  [['age'], 'unknown', '“age” is not a question of this form'],
  [['specialties', 0, 'age'], 'unknown', '“age” is not a question of this form'],
  [['k'.repeat(61)], 'unknown', `“${'k'.repeat(60)}…” is not a question of this form`],
  [['specialties', 3], 'type', 'Your specialties: each must be an object'],
  [['email'], 'required', 'Enter your email address'],
  [
    ['specialties', 0, 'subspecialties'],
    'maxItems',
    'Choose no more than five subspecialties of this specialty',
  ],
  [['primaryPhoneExt'], 'format', 'Enter the extension as digits only, such as 1234'],
])('at %j, %s: %s', (path, name, message) => {
  expect(messageFor(registration, { path, name, params: { limit: 5 } })).toBe(message);
});
