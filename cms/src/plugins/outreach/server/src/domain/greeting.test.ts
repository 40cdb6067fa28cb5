import { expect, test } from 'vitest';
import { mayGreet } from './greeting';

test.each(['Wren', 'Mary-Jane', 'O’Neil', 'J. P.', 'St. John', 'Élodie', 'x̱ʷəlməxʷ', '小明'])(
  '%s is greeted',
  (name) => {
    expect(mayGreet(name)).toBe(true);
  },
);

test.each([
  'Win at www.evil.example',
  'evil.example',
  'http://evil',
  'me@evil',
  'Call 250 555 0100',
  '<b>Wren</b>',
  'Your account is locked and will be removed',
])('%s is not', (name) => {
  expect(mayGreet(name)).toBe(false);
});
