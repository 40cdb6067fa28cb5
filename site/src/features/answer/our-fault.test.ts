import { expect, test } from 'vitest';
import type { Submitted } from '../../cms/outcomes.ts';
import { faultIn, type Fault } from './our-fault.ts';

const error = { path: ['email'], name: 'format' as const, message: 'No' };

test.each<[Submitted, Fault | undefined]>([
  [
    { kind: 'unavailable', why: 'the CMS answered 503', retryAfter: 5 },
    { kind: 'unavailable', why: 'the CMS answered 503' },
  ],
  [
    { kind: 'unanswered', why: 'TimeoutError' },
    { kind: 'unanswered', why: 'TimeoutError' },
  ],
  [
    { kind: 'invalid', errors: [] },
    { kind: 'unavailable', why: 'the CMS named no error' },
  ],
  [{ kind: 'invalid', errors: [error] }, undefined],
  [{ kind: 'superseded', errors: [] }, undefined],
  [{ kind: 'key-reused' }, undefined],
  [{ kind: 'too-many', retryAfter: 60 }, undefined],
  [{ kind: 'too-large' }, undefined],
  [{ kind: 'registered', confirmationNumber: '0123456789ABC' }, undefined],
])('of %j the fault of ours is %j', (submitted, fault) => {
  expect(faultIn(submitted)).toEqual(fault);
});
