import { expect, test } from 'vitest';
import { alreadyGiven, counted, enter, inSentence, subject } from './sentences.ts';

test.each([
  ['First name', 'first name'],
  ['Élan', 'élan'],
  ['BC number', 'BC number'],
  ['X', 'x'],
  ['A job', 'a job'],
  ['I', 'I'],
  ['I am a nurse', 'I am a nurse'],
  ['I’m a nurse', 'I’m a nurse'],
  ['Island', 'island'],
  ['🩺 check', '🩺 check'],
  ['', ''],
])('the label %j reads %j inside a sentence', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
  expect(enter(label)).toBe(`Enter ${expected}`);
  expect(alreadyGiven(label)).toContain(`this ${expected}.`);
});

test.each([
  ['postal code', 'Postal code'],
  ['Postal code', 'Postal code'],
  ['élan', 'Élan'],
  ['', ''],
])('the label %j begins a sentence as %j', (label, expected) => {
  expect(subject(label)).toBe(expected);
});

test.each(['When did you begin?', 'Tell us more.', 'Say when:', 'And then…'])(
  'no sentence is made of %j, which is one already',
  (label) => {
    expect(enter(label)).toBe(`Answer “${label}”`);
    expect(subject(label)).toBe(`Your answer to “${label}”`);
    expect(alreadyGiven(label)).toContain('this answer.');
  },
);

test.each([
  [1, '1 entry'],
  [2, '2 entries'],
])('%j is counted as %j', (limit, expected) => {
  expect(counted(limit, 'entry', 'entries')).toBe(expected);
});
