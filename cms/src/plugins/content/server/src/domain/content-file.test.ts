import { expect, test } from 'vitest';
import { digestIn, digestOfBytes, fileAddress, fileFault } from './content-file';

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

const asDrawing = { said: 'image/svg+xml', found: 'application/xml' };

test('the address of bytes tells their digest, and nothing else does', () => {
  const digest = digestOfBytes(Buffer.from('bytes'));
  expect(digestIn(fileAddress(digest))).toBe(digest);
  expect(digestIn('/uploads/guide.pdf')).toBeUndefined();
});

test.each(['<path d="M0 0h9v9z"/>', '<text>Contact us on one page</text>'])(
  'a drawing with %s is taken',
  (inside) => {
    expect(fileFault(asDrawing, svg(inside))).toBeUndefined();
  },
);

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT href="x"/>',
  '<g onload="alert(1)"/>',
  '<g\nonclick = "alert(1)"/>',
  '<a href="javascript:alert(1)">x</a>',
  '<foreignObject><p/></foreignObject>',
])('a drawing with %s is not', (inside) => {
  expect(fileFault(asDrawing, svg(inside))).toContain('This SVG');
});

test.each(['text/html', 'application/zip', 'image/gif', ''])(
  'a file of type “%s” is not',
  (type) => {
    expect(fileFault({ said: type, found: type }, Buffer.from('x'))).toContain('Only PDF');
  },
);

test('a file is taken by what it is, not by what it is called', () => {
  const bytes = Buffer.from('<!doctype html><p>x</p>');
  const pdf = 'application/pdf';
  expect(fileFault({ said: pdf, found: pdf }, bytes)).toBeUndefined();
  expect(fileFault({ said: pdf, found: undefined }, bytes)).toContain('not what its name says');
  expect(fileFault({ said: 'image/png', found: 'image/gif' }, bytes)).toContain('not what');
  expect(fileFault(asDrawing, bytes)).toContain('not what');
});
