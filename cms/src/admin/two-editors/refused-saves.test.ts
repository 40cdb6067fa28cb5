import { expect, test } from 'vitest';
import { hearRefusals, refusedSaves } from './refused-saves';

const rejected = (code: string) => ({
  type: 'adminApi/executeMutation/rejected',
  payload: { name: 'ApplicationError', details: { code } },
});

test.each([
  [rejected('SavedSince'), 1],
  [rejected('Other'), 0],
  [{ ...rejected('SavedSince'), type: 'adminApi/executeQuery/rejected' }, 0],
  [{ type: 'adminApi/executeMutation/fulfilled' }, 0],
  [undefined, 0],
])('%j counts as %i refused saves, and goes on', (action, more) => {
  const before = refusedSaves.count();
  let told = 0;
  const forget = refusedSaves.subscribe(() => (told += 1));
  expect(hearRefusals()((given: unknown) => given)(action)).toBe(action);
  forget();
  expect(refusedSaves.count() - before).toBe(more);
  expect(told).toBe(more);
});
