import { expect, test } from 'vitest';
import type { Impact } from '../../../shared/versions';
import { peopleTouched, summaryOf } from './impact';

const impact = (more: Partial<Impact> = {}): Impact => ({
  title: 'Register',
  live: {
    version: 3,
    publishedAt: '2026-11-25T10:00:00Z',
    publishedBy: { kind: 'registry' },
    note: null,
    registrants: 0,
  },
  draft: 'digest',
  makesVersion: true,
  changes: [{ kind: 'form-retitled', before: 'Register', after: 'Register to help' }],
  settings: [],
  blockers: [],
  warnings: [],
  inProgress: [],
  registrants: [],
  ...more,
});

test.each([
  ['Publishing the saved draft makes version 4, with 1 change:', impact()],
  [
    'Nothing: the saved draft is version 3, which is live.',
    impact({ changes: [], makesVersion: false }),
  ],
  [
    'Only settings of the form change, a few seconds after it is published. Version 3 stays live.',
    impact({
      changes: [],
      settings: [{ setting: 'mostResponses', before: null, after: '40' }],
      makesVersion: false,
    }),
  ],
  [
    'The saved draft has 1 change, and cannot be published yet.',
    impact({
      makesVersion: null,
      blockers: [{ path: [], place: [], message: 'The form needs a title' }],
    }),
  ],
  [
    'The form was never published. Publishing the saved draft makes version 1.',
    impact({ live: null, changes: [] }),
  ],
])('%s', (summary, told) => {
  expect(summaryOf(told)).toBe(summary);
});

test('people who are answering are told by version, and what becomes of their answers', () => {
  const inProgress = [
    { version: 3, count: 12 },
    { version: 2, count: 1 },
  ];
  expect(peopleTouched(impact({ inProgress }))).toEqual([
    'About 12 people at version 3 and 1 person at version 2 began in the last two hours and have not sent the form. Their answers stay; they are asked only for what is new or no longer fits.',
  ]);
  expect(peopleTouched(impact({ inProgress: [{ version: 3, count: 1 }] }))[0]).toContain(
    '1 person at version 3 began in the last two hours and has not sent',
  );
});

test('people who have answered keep their records', () => {
  const registrants = [
    { version: 3, count: 0 },
    { version: 2, count: 7 },
  ];
  expect(peopleTouched(impact({ registrants }))).toEqual([
    'Nobody began in the last two hours without sending the form.',
    '7 registrants answered version 2. Their records stay in the words of their version.',
  ]);
});
