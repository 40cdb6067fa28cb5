import { expect, test } from 'vitest';
import type { FormEntry } from './definition-from-entry';
import { inStaffWords } from './in-staff-words';

const entry = {
  slug: 'registration',
  title: 'Register',
  steps: [
    {
      key: 'primary',
      title: 'About you',
      questions: [{ key: 'stream', kind: 'oneOf', label: 'Your profession' }],
    },
  ],
} satisfies FormEntry;

test.each([
  ['“maxLength” must be 5000 or less', '“Most characters” must be 5000 or less'],
  [
    'No answer to “stream” can meet the condition',
    'No answer to “Your profession” can meet the condition',
  ],
  ['The option “north” is there twice', 'The option “north” is there twice'],
  ['The key “stream” is used twice', 'The key “stream” is used twice'],
])('%s: %s', (message, words) => {
  expect(inStaffWords(entry, { path: [], message }).message).toBe(words);
});
