import { expect, test } from 'vitest';
import { recordLimits } from '../../../shared/record-limits';
import { readLeaving, type LeavingAsked } from './leaving';

test.each<[LeavingAsked, object]>([
  [{ because: 'not-relevant' }, { because: 'not-relevant' }],
  [{ because: 'not-relevant', words: 'no reason of mine' }, { because: 'not-relevant' }],
  [
    { because: 'other', words: '  I moved away \n' },
    { because: 'other', reason: 'I moved away' },
  ],
  [
    { because: 'other', words: 'é'.repeat(recordLimits.reason) },
    { because: 'other', reason: 'é'.repeat(recordLimits.reason) },
  ],
])('%j is a reason', (asked, leaving) => {
  expect(readLeaving(asked)).toEqual({ kind: 'read', leaving });
});

test.each<[LeavingAsked, object]>([
  [{}, { field: 'because', rule: 'required' }],
  [{ words: 'Only words' }, { field: 'because', rule: 'required' }],
  [{ because: 'other' }, { field: 'words', rule: 'required' }],
  [
    { because: 'other', words: ' \n ' },
    { field: 'words', rule: 'required' },
  ],
  [
    { because: 'other', words: 'x'.repeat(recordLimits.reason + 1) },
    { field: 'words', rule: 'maxLength' },
  ],
])('%j is none', (asked, error) => {
  expect(readLeaving(asked)).toMatchObject({ kind: 'invalid', errors: [error] });
});
