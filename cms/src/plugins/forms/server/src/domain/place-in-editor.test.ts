import { expect, test } from 'vitest';
import type { FormEntry } from './definition-from-entry';
import { placeInEditor } from './place-in-editor';

const entry = {
  slug: 'registration',
  title: 'Register',
  steps: [
    { key: 'primary', title: 'About you', questions: [{ key: 'firstName', label: 'First name' }] },
    {
      key: 'work',
      title: 'Your work',
      questions: [
        { key: 'email', label: 'Email' },
        { key: 'jobs', label: 'Jobs', questions: [{ key: 'employer', label: 'Employer' }] },
        { key: null, label: 'Keyless' },
        { key: null, label: null },
      ],
    },
    { key: null, title: null, questions: [] },
  ],
} as unknown as FormEntry;

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['primary'], 'steps.0.title'],
  [['primary', 'firstName'], 'steps.0.questions.0.label'],
  [['email'], 'steps.1.questions.0.label'],
  [['work', 'jobs', 'employer'], 'steps.1.questions.1.questions.0.label'],
  [['jobs', 'employer'], 'steps.1.questions.1.questions.0.label'],
  [['work', 'Keyless'], 'steps.1.questions.2.label'],
  [['work', 'question 4'], 'steps.1.questions.3.label'],
  [['step 3'], 'steps.2.title'],
  [['removed'], undefined],
  [['work', 'removed'], 'steps.1.title'],
])('%j lies at %s', (path, field) => {
  expect(placeInEditor(entry, path)).toBe(field);
});
