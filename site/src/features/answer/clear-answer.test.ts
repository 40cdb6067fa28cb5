import { expect, test } from 'vitest';
import { clearAnswer } from './clear-answer.ts';

const answers = {
  drives: false,
  skills: { triage: 'well', burns: 'none' },
  beds: [{ open: true }, { open: false, name: 'Hall' }],
};

test.each([
  ['drives', { skills: answers.skills, beds: answers.beds }],
  ['skills.triage', { ...answers, skills: { burns: 'none' } }],
  ['beds.1.open', { ...answers, beds: [{ open: true }, { name: 'Hall' }] }],
  ['gone', answers],
  ['drives.deeper', answers],
  ['beds.7.open', answers],
  ['__proto__.toString', answers],
  ['', answers],
])('%s', (target, left) => {
  expect(clearAnswer(answers, target)).toEqual(left);
});
