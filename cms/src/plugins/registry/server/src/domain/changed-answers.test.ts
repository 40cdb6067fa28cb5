import { expect, test } from 'vitest';
import { sameAnswer } from './changed-answers';

test.each([
  ['Nora', 'Nora', true],
  ['Nora', 'nora', false],
  [undefined, undefined, true],
  [undefined, false, false],
  [['a', 'b'], ['a', 'b'], true],
  [['a', 'b'], ['b', 'a'], false],
  [{ from: '1', to: '2' }, { to: '2', from: '1' }, true],
  [[{ specialty: 'a', subspecialties: ['x'] }], [{ subspecialties: ['x'], specialty: 'a' }], true],
  [{ from: '1' }, { from: '1', to: '2' }, false],
  [1, '1', false],
])('%j and %j: the same is %s', (one, other, isSame) => {
  expect(sameAnswer(one, other)).toBe(isSame);
});
