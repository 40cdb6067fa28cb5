import { expect, test } from 'vitest';
import type { FormEntry } from './definition-from-entry';
import { placeInWords } from './place-in-words';

const entry = {
  slug: 'registration',
  title: 'Register',
  steps: [
    { key: 'primary', title: 'About you', questions: [] },
    {
      key: 'work',
      title: 'Your work',
      questions: [
        { key: 'email', kind: 'email', label: 'Email' },
        {
          key: 'jobs',
          kind: 'group',
          label: 'Jobs',
          questions: [{ key: 'who', label: 'Employer' }],
        },
      ],
    },
  ],
} satisfies FormEntry;

test.each<[string[], string[]]>([
  [[], []],
  [['primary'], ['About you']],
  [
    ['work', 'email'],
    ['Your work', 'Email'],
  ],
  [['email'], ['Your work', 'Email']],
  [
    ['work', 'jobs', 'who'],
    ['Your work', 'Jobs', 'Employer'],
  ],
  [['removed'], ['removed']],
])('%j is read as %j', (path, place) => {
  expect(placeInWords(entry, path)).toEqual(place);
});
