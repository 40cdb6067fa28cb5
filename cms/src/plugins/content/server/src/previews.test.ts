import { expect, test } from 'vitest';
import { createPreviews } from './previews';

const now = new Date('2026-11-26T12:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const previewed = {
  uid: 'plugin::content.page',
  documentId: 'abc123',
  status: 'draft',
} as const;
const previews = createPreviews('a key of the tests');
const ticket = previews.ticketFor(previewed, now);

test('a ticket opens what it was made for, for an hour', () => {
  expect(previews.read(ticket, minutesLater(59))).toEqual(previewed);
  expect(previews.read(ticket, minutesLater(60))).toBeUndefined();
});

test('a ticket fits in an address', () => {
  expect(ticket).toMatch(/^[\w-]{50,300}$/);
});

test.each([
  ['of another key', createPreviews('another key').ticketFor(previewed, now)],
  ['that was changed', (ticket.startsWith('A') ? 'B' : 'A') + ticket.slice(1)],
  ['that was cut', ticket.slice(0, 20)],
  ['that is none', 'abc'],
  ['that is too long', ticket.repeat(9)],
  ['that is empty', ''],
])('a ticket %s opens nothing', (_, other) => {
  expect(previews.read(other, now)).toBeUndefined();
});
