import type { Change, NamedCondition } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import { changeInWords } from './change';
import { conditionInWords } from './condition';

const step = { key: 'contact', label: 'How to reach you' };
const question = { key: 'email', label: 'Email' };
const at = { step, question };
const inRow = { step, group: { key: 'pets', label: 'Pets' }, question };
const city = { key: 'city', label: 'City' };

test.each<[Change, string]>([
  [{ kind: 'form-retitled', before: 'A', after: 'B' }, 'Reworded: Title of the form [A → B]'],
  [
    { kind: 'form-translated', locale: 'fr', before: 'A', after: 'B' },
    'Reworded: Title of the form in French [A → B]',
  ],
  [
    { kind: 'step-translated', step, locale: 'fr', field: 'title', after: 'Nous joindre' },
    'Added: Title of the step “How to reach you” in French [ → Nous joindre]',
  ],
  [
    { ...inRow, kind: 'question-translated', locale: 'fr', field: 'hint', before: 'Court' },
    'Removed: Hint of “Email” in the rows of “Pets” in French [Court → ]',
  ],
  [
    { ...at, kind: 'message-translated', locale: 'fr', rule: 'required', before: 'A', after: 'B' },
    'Reworded: Message of “Email” when it is not answered, in French [A → B]',
  ],
  [
    {
      list: 'places',
      kind: 'option-translated',
      option: city,
      under: [],
      locale: 'fr',
      after: 'Ville',
    },
    'Added: Option “City” in French [ → Ville]',
  ],
  [{ kind: 'step-added', step }, 'Added: Step “How to reach you”, now the first'],
  [
    { kind: 'step-moved', step, following: city },
    'Moved: Step “How to reach you”, now after “City”',
  ],
  [{ kind: 'step-removed', step }, 'Removed: Step “How to reach you”'],
  [
    { kind: 'step-reworded', step, field: 'intro', after: 'New' },
    'Added: Introduction of the step [ → New]',
  ],
  [
    { kind: 'step-reworded', step, field: 'title', before: 'A', after: 'B' },
    'Reworded: Title of the step [A → B]',
  ],
  [
    { ...at, kind: 'question-added', required: true },
    'Added: Question “Email”, which must be answered',
  ],
  [{ ...inRow, kind: 'question-removed' }, 'Removed: Question “Email” in the rows of “Pets”'],
  [
    { ...at, kind: 'question-moved', from: city },
    'Moved: Question “Email” from the step “City”, now the first',
  ],
  [
    { ...at, kind: 'question-reworded', field: 'label', before: 'Mail', after: 'Email' },
    'Reworded: Question “Email” [Mail → Email]',
  ],
  [
    { ...at, kind: 'question-reworded', field: 'hint', before: 'Short' },
    'Removed: Hint of “Email” [Short → ]',
  ],
  [
    { ...at, kind: 'message-changed', rule: 'required', before: 'A', after: 'B' },
    'Reworded: Message of “Email” when it is not answered [A → B]',
  ],
  [
    { ...at, kind: 'question-retyped', before: 'text', after: 'email' },
    'Changed: Kind of answer to “Email” [Text → Email address]',
  ],
  [{ ...at, kind: 'question-made-required' }, 'Changed: “Email” must now be answered'],
  [{ ...at, kind: 'question-made-optional' }, 'Changed: “Email” need no longer be answered'],
  [
    { ...at, kind: 'rule-changed', rule: 'maxLength', before: 40, after: 20 },
    'Changed: “Email”: most characters [40 → 20]',
  ],
  [
    { ...at, kind: 'rule-changed', rule: 'notInFuture', after: true },
    'Changed: “Email”: today or earlier only [None → Yes]',
  ],
  [
    { ...at, kind: 'rule-changed', rule: 'accept', before: 'pdf', after: 'pdfOrImage' },
    'Changed: “Email”: files accepted [PDF → PDF and pictures]',
  ],
  [
    {
      ...at,
      kind: 'choices-changed',
      before: { from: 'question', options: ['A', 'B', 'C'] },
      after: { from: 'list', list: 'places' },
    },
    'Changed: Where the options of “Email” come from [Options of its own: A, B and C → The list “places”]',
  ],
  [
    {
      ...at,
      kind: 'condition-added',
      after: { question: city, operator: 'isAnswered', values: [] },
    },
    'Changed: When “Email” is asked [Always → If “City” is answered]',
  ],
  [{ ...at, kind: 'option-added', option: city, under: [] }, 'Added: Option “City” of “Email”'],
  [
    { list: 'places', kind: 'option-removed', option: city, under: ['North', 'Hills'] },
    'Removed: Option “City” under “North › Hills”',
  ],
  [
    { ...at, kind: 'option-relabelled', option: city, before: 'Town', after: 'City', under: [] },
    'Reworded: Option of “Email” [Town → City]',
  ],
  [
    { ...at, kind: 'options-reordered', after: ['B', 'A'], under: [] },
    'Moved: Options of “Email” are now: B, A',
  ],
])('%j in words', (change, words) => {
  const { done, what, before, after } = changeInWords(change);
  const sides =
    before === undefined && after === undefined ? '' : ` [${before ?? ''} → ${after ?? ''}]`;
  expect(`${done}: ${what}${sides}`).toBe(words);
});

const is = (value: string | boolean, label?: string): NamedCondition => ({
  question: city,
  operator: 'is',
  values: [label === undefined ? { value } : { value, label }],
});

test.each<[NamedCondition, string]>([
  [is('x', 'Ex'), '“City” is “Ex”'],
  [is('x'), '“City” is “x”'],
  [is(true), '“City” is yes'],
  [
    { question: city, operator: 'isOneOf', values: [{ value: 'a' }, { value: 'b' }] },
    '“City” is “a” or “b”',
  ],
  [{ question: city, operator: 'isNot', values: [{ value: 'a' }] }, '“City” is not “a”'],
  [
    { question: city, operator: 'includesAnyUnder', values: [{ value: 'n', label: 'North' }] },
    '“City” includes anything under “North”',
  ],
  [
    { question: city, operator: 'hasOptionsBelow', values: [] },
    '“City” has more to choose below it',
  ],
  [
    { all: [is('a'), { any: [is('b'), is(false)] }] },
    '“City” is “a” and (“City” is “b” or “City” is no)',
  ],
])('%j: %s', (condition, words) => {
  expect(conditionInWords(condition)).toBe(words);
});
