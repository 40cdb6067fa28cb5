import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawConfirmationNumber } from './draw-confirmation-number.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Crockford's check symbol, reckoned on the whole number at once. */
function checkSymbol(body: string): string | undefined {
  const value = Array.from(body).reduce(
    (sum, each) => sum * 32n + BigInt(symbols.indexOf(each)),
    0n,
  );
  return symbols[Number(value % 37n)];
}

test('is 13 letters and digits, the last of which checks the others', () => {
  for (let i = 0; i < 2_000; i += 1) {
    const number = drawConfirmationNumber(randomInt);
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/);
    expect(number.at(-1)).toBe(checkSymbol(number.slice(0, -1)));
  }
});

test('is drawn again when its check symbol would be a punctuation mark', () => {
  // 32 modulo 37 is beyond the letters and digits: “10” has no symbol to check it.
  const drawn = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, ...Array<number>(12).fill(0)];
  expect(drawConfirmationNumber(() => drawn.shift() ?? 0)).toBe('0000000000000');
  expect(drawn).toEqual([]);
});

test('tells one mistyped symbol, and two that changed places', () => {
  const number = drawConfirmationNumber(randomInt);
  const body = number.slice(0, -1);
  for (const [at, symbol] of Array.from(body).entries()) {
    for (const other of symbols.replace(symbol, '')) {
      expect(checkSymbol(body.slice(0, at) + other + body.slice(at + 1))).not.toBe(number.at(-1));
    }
    const next = body[at + 1];
    if (!next || next === symbol) continue;
    const swapped = body.slice(0, at) + next + symbol + body.slice(at + 2);
    expect(checkSymbol(swapped)).not.toBe(number.at(-1));
  }
});
