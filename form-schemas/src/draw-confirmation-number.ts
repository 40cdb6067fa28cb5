// Crockford's base 32 has no I, L, O and U, which are misread, misheard or best avoided.
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 12;
// Crockford's check symbol is the number modulo 37, the prime next above 32.
const checkBase = 37;

/** A whole number from 0 to below `limit`, from a cryptographic source. */
export type DrawNumber = (limit: number) => number;

/**
 * A new confirmation number: 12 random symbols of Crockford's base 32 (60 bits) and a check symbol.
 * Numbers whose check symbol would be a punctuation mark are drawn again, so that all 13 are letters
 * and digits.
 */
export function drawConfirmationNumber(draw: DrawNumber): string {
  for (;;) {
    const body = Array.from({ length: randomLength }, () => symbols[draw(symbols.length)]).join('');
    const check = symbols[checkValue(body)];
    if (check) return body + check;
  }
}

function checkValue(body: string): number {
  return Array.from(body).reduce(
    (rest, symbol) => (rest * symbols.length + symbols.indexOf(symbol)) % checkBase,
    0,
  );
}
