import { expect, test } from 'vitest';
import { readCondition } from './draft-condition';
import { surroundingsOf } from './form-in-progress';
import { outlookOf } from './outlook';
import { sayCondition } from './say-condition';

const work = {
  key: 'work',
  kind: 'oneOf',
  label: 'Your work now',
  options: [
    { value: 'health', label: 'In health' },
    { value: 'residency', label: 'In residency' },
  ],
};
const form = {
  steps: [
    {
      title: 'First',
      questions: [
        work,
        { key: 'anywhere', kind: 'yesNo', label: 'Go anywhere?' },
        { key: 'since', kind: 'date', label: 'Since' },
        { key: 'licensed', kind: 'monthAndYear', label: 'Licensed' },
        { key: 'title', kind: 'text', label: 'Job title' },
        { key: 'places', kind: 'optionTree', label: 'Places', list: 'places' },
        { key: 'it', kind: 'text', label: 'It' },
        { key: 'later', kind: 'text', label: 'Later' },
      ],
    },
  ],
};
const places = [
  { value: 'north', label: 'The North', options: [{ value: 'lake', label: 'Lake' }] },
  { value: 'island', label: 'Island' },
];
const outlook = outlookOf(surroundingsOf(form, 'steps.0.questions.6.visibleWhen'), { places });

function said(stored: object): string {
  const read = readCondition(stored);
  return read.kind === 'when' ? sayCondition(read.group, outlook.names) : read.kind;
}

const isHealth = { question: 'work', operator: 'is', value: 'health' };
const goes = { question: 'anywhere', operator: 'is', value: true };
const titled = { question: 'title', operator: 'isAnswered' };

test.each<[object, string]>([
  [isHealth, 'Asked when “Your work now” is “In health”.'],
  [{ ...isHealth, operator: 'isNot' }, 'Asked when “Your work now” is not “In health”.'],
  [
    { question: 'work', operator: 'isOneOf', value: ['health', 'residency'] },
    'Asked when “Your work now” is “In health” or “In residency”.',
  ],
  [{ question: 'anywhere', operator: 'is', value: false }, 'Asked when “Go anywhere?” is “No”.'],
  [
    { question: 'since', operator: 'isBefore', value: '2026-03-10' },
    'Asked when “Since” is before “March 10, 2026”.',
  ],
  [
    { question: 'licensed', operator: 'isAfter', value: '2026-03' },
    'Asked when “Licensed” is after “March 2026”.',
  ],
  [titled, 'Asked when “Job title” is answered.'],
  [
    { question: 'places', operator: 'includesAny', value: ['lake', 'island'] },
    'Asked when “Places” includes “Lake” or “Island”.',
  ],
  [
    { question: 'places', operator: 'includesAnyUnder', value: 'north' },
    'Asked when “Places” includes anything under “The North”.',
  ],
  [
    { all: [isHealth, goes] },
    'Asked when “Your work now” is “In health”, and “Go anywhere?” is “Yes”.',
  ],
  [{ any: [goes, titled] }, 'Asked when “Go anywhere?” is “Yes”, or “Job title” is answered.'],
  [
    { all: [goes, { any: [isHealth, titled] }] },
    'Asked when “Go anywhere?” is “Yes”, and at least one of (“Your work now” is “In health”; “Job title” is answered).',
  ],
  [
    { any: [goes, { all: [isHealth, titled] }] },
    'Asked when “Go anywhere?” is “Yes”, or all of (“Your work now” is “In health”; “Job title” is answered).',
  ],
  [
    { any: [goes, { all: [titled] }] },
    'Asked when “Go anywhere?” is “Yes”, or “Job title” is answered.',
  ],
  [{ all: [] }, 'No condition is there yet.'],
  [{ question: '', operator: 'is' }, 'Asked when a question that is not chosen yet.'],
  [
    { question: 'work', operator: 'is' },
    'Asked when “Your work now” is an answer that is not chosen yet.',
  ],
  [
    { question: 'gone', operator: 'is', value: 'x' },
    'Asked when “gone (no longer in the form)” is “x”.',
  ],
  [
    { question: 'later', operator: 'isAnswered' },
    'Asked when “Later (cannot be looked at from here)” is answered.',
  ],
  [
    { ...isHealth, value: 'circus' },
    'Asked when “Your work now” is “circus (no longer in the form)”.',
  ],
])('%j reads: %s', (stored, sentence) => {
  expect(said(stored)).toBe(sentence);
});

test.each<[object, string | undefined, RegExp]>([
  [isHealth, undefined, /^$/],
  [{ question: '', operator: 'is' }, undefined, /^$/],
  [{ question: 'gone', operator: 'isAnswered' }, 'question', /no longer in the form/],
  [{ question: 'later', operator: 'isAnswered' }, 'question', /does not stand before/],
  [{ question: 'work', operator: 'isBefore', value: '2026-03-10' }, 'operator', /compared like/],
  [{ question: 'work', operator: 'hasOptionsBelow' }, 'operator', /No answer/],
  [{ question: 'places', operator: 'includesAnyUnder', value: 'island' }, 'value', /No answer/],
  [{ ...isHealth, value: 'circus' }, 'value', /not any more/],
  [{ question: 'since', operator: 'is', value: '2026-02-30' }, 'value', /does not take/],
])('%j is wrong in its %s', (stored, beside, words) => {
  const read = readCondition(stored);
  const [part] = read.kind === 'when' ? read.group.parts : [];
  const fault = part && 'operator' in part ? outlook.fault(part) : undefined;
  expect(fault?.beside).toBe(beside);
  expect(fault?.words ?? '').toMatch(words);
});
