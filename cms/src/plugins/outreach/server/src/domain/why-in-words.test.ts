import { expect, test } from 'vitest';
import { readMailEvent } from './mail-event';
import { whyInWords } from './why-in-words';

test.each([
  ['Permanent', 'There is no such mailbox, or it takes no mail'],
  ['Transient', 'The mailbox took no mail just then'],
  ['Undetermined', 'The mail came back, and the mail service does not know why'],
])('a bounce that the mail service calls %s is told in words alone', (type, words) => {
  const read = readMailEvent({
    type: 'email.bounced',
    created_at: '2026-11-26T12:00:00Z',
    data: { email_id: 'a', bounce: { type } },
  });
  if (read.kind !== 'told') throw new Error(read.kind);
  expect(whyInWords('bounced', read.event.reason ?? null)).toBe(words);
});

test.each([
  ['failed', 'suppressed', 'The mail service itself sends nothing to this address any more'],
  ['failed', 'validation_error', 'The mail service did not take it (validation_error)'],
  ['failed', null, 'The mail service did not take it'],
  ['bounced', 'unheard_of', 'The mail came back (unheard_of)'],
  ['left-out', 'mail-stopped', 'Unsubscribed'],
  ['left-out', 'constructor', undefined],
  ['delivered', null, undefined],
] as const)('%s because of %s is told', (state, code, words) => {
  expect(whyInWords(state, code)).toBe(words);
});
