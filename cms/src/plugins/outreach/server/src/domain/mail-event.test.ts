import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockedBy, readMailEvent, standingAfter, type MailEvent } from './mail-event';

const at = '2027-03-01T10:00:00.000Z';
const sent = (type: string, more: object = {}) => ({
  type: `email.${type}`,
  created_at: at,
  data: { email_id: 'b3a1f6c2-0000-4000-8000-000000000001', to: ['a@example.org'], ...more },
});

describe('what the mail service sends', () => {
  test.each([
    ['delivered', {}, 'delivered', undefined, undefined],
    ['bounced', { bounce: { type: 'Permanent' } }, 'bounced', 'permanent', 'bounced'],
    ['bounced', { bounce: { type: 'Transient' } }, 'bounced', 'temporary', undefined],
    ['bounced', { bounce: { type: 'Undetermined' } }, 'bounced', 'undetermined', undefined],
    ['bounced', {}, 'bounced', 'undetermined', undefined],
    ['complained', {}, 'complained', undefined, 'complained'],
    [
      'failed',
      { failed: { reason: 'reached_daily_quota' } },
      'failed',
      'reached_daily_quota',
      undefined,
    ],
    ['failed', { failed: { reason: 'a@example.org is no one' } }, 'failed', 'unknown', undefined],
    ['suppressed', {}, 'failed', 'suppressed', 'bounced'],
  ])('%s with %j means %s, %s', (type, more, kind, reason, blocks) => {
    const reading = readMailEvent(sent(type, more));
    if (reading.kind !== 'told') throw new Error(reading.kind);
    expect(reading.event).toEqual({ kind, reason, at: new Date(at) });
    expect(blockedBy(reading.event)).toBe(blocks);
  });

  test.each(['sent', 'opened', 'clicked', 'delivery_delayed', 'a-new-one'])(
    '%s is nothing that follows anything',
    (type) => {
      expect(readMailEvent({ ...sent(type), data: null })).toEqual({ kind: 'ignored' });
    },
  );

  test.each([
    null,
    'text',
    {},
    { ...sent('delivered'), data: {} },
    { ...sent('delivered'), data: { email_id: 'with\u0000nothing' } },
    { ...sent('delivered'), data: { email_id: 'x'.repeat(101) } },
    { ...sent('delivered'), created_at: 'soon' },
    { ...sent('delivered'), created_at: '-200000-01-01T00:00:00Z' },
  ])('%j is malformed', (payload) => {
    expect(readMailEvent(payload)).toEqual({ kind: 'malformed' });
  });

  test('a moment as databases write it is read', () => {
    const reading = readMailEvent({
      ...sent('delivered'),
      created_at: '2027-03-01 10:00:00.123+00',
    });
    expect(reading).toMatchObject({ event: { at: new Date('2027-03-01T10:00:00.123Z') } });
  });
});

const events = fc.array(
  fc.record({
    kind: fc.constantFrom('failed', 'delivered', 'bounced', 'complained'),
    reason: fc.constantFrom(undefined, 'permanent', 'temporary', 'undetermined', 'suppressed'),
    at: fc.integer({ min: 0, max: 3 }).map((seconds) => new Date(seconds * 1000)),
  }),
  { maxLength: 6 },
);
const start = { kind: 'sent', reason: undefined, at: new Date(0) } as const;
const after = (told: readonly MailEvent[]) => told.reduce(standingAfter, start as never);

test('any order and any repetition leads to the same', () => {
  const ordered = events.chain((told) =>
    fc.tuple(
      fc.constant(told),
      fc.shuffledSubarray(told, { minLength: told.length }),
      fc.subarray(told),
    ),
  );
  fc.assert(
    fc.property(ordered, ([told, shuffled, again]) => {
      expect(after([...shuffled, ...again])).toEqual(after(told));
    }),
  );
});

test('a mail never goes back to what says less', () => {
  const order = ['sent', 'failed', 'delivered', 'bounced', 'complained'];
  fc.assert(
    fc.property(events, (told) => {
      const reached = after(told);
      for (const { kind } of told) {
        expect(order.indexOf(reached.kind)).toBeGreaterThanOrEqual(order.indexOf(kind));
      }
    }),
  );
});
