import { expect, test } from 'vitest';
import type { Found } from './outcomes.ts';
import { Unchanging } from './unchanging.ts';

function asked(answer: (key: string) => Found<string>, most = 2) {
  const unchanging = new Unchanging<string>(most);
  const calls: string[] = [];
  const get = (key: string) =>
    unchanging.get(key, () => {
      calls.push(key);
      return Promise.resolve(answer(key));
    });
  return { get, calls };
}

test('what was found is not asked for again', async () => {
  const { get, calls } = asked((key) => ({ kind: 'found', value: `${key}!` }));
  expect([await get('a'), await get('a')]).toEqual([
    { kind: 'found', value: 'a!' },
    { kind: 'found', value: 'a!' },
  ]);
  expect(calls).toEqual(['a']);
});

test.each<Found<string>>([{ kind: 'absent' }, { kind: 'unavailable', why: 'down' }])(
  'what is $kind is asked for again',
  async (answer) => {
    const { get, calls } = asked(() => answer);
    expect([await get('a'), await get('a')]).toEqual([answer, answer]);
    expect(calls).toEqual(['a', 'a']);
  },
);

test('what came first makes room', async () => {
  const { get, calls } = asked((key) => ({ kind: 'found', value: key }));
  for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await get(key);
  expect(calls).toEqual(['a', 'b', 'c', 'a']);
});
