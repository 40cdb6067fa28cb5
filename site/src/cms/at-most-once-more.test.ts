import { expect, test } from 'vitest';
import { atMostOnceMore } from './at-most-once-more.ts';

function held() {
  const open: (() => void)[] = [];
  let begun = 0;
  const ask = atMostOnceMore(() => {
    begun += 1;
    return new Promise<void>((resolve) => open.push(resolve));
  });
  return { ask, begun: () => begun, finish: () => open.shift()?.() };
}

test('many who ask while it is done share one turn after it', async () => {
  const { ask, begun, finish } = held();
  const first = ask();
  const others = Array.from({ length: 50 }, ask);
  expect(begun()).toBe(1);
  finish();
  await first;
  await expect.poll(begun).toBe(2);
  finish();
  await Promise.all(others);
  expect(begun()).toBe(2);
  void ask();
  expect(begun()).toBe(3);
});

test('one that fails is told to who asked, and stands in nobody’s way', async () => {
  let begun = 0;
  const ask = atMostOnceMore(() => {
    begun += 1;
    return begun === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
  });
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  expect([first.status, second.status, begun]).toEqual(['rejected', 'fulfilled', 2]);
});
