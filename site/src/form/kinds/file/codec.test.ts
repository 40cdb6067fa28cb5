import { expect, test } from 'vitest';
import { fileCodec } from './codec.ts';

const asked = { question: { key: 'licence', label: 'Licence' }, schema: {} };
const posted = (...texts: string[]) => {
  const data = new FormData();
  for (const text of texts) data.append('licence', text);
  return fileCodec.decode(data, 'licence', asked);
};
const reference = { id: 'a'.repeat(32), name: '“a”.pdf', size: 9, type: 'application/pdf' };

test('references are read as they were written', () => {
  const entries = fileCodec.encode([reference, reference], 'licence', asked);
  expect(entries.map(([name]) => name)).toEqual(['licence', 'licence']);
  expect(posted(...entries.map(([, value]) => value))).toEqual([reference, reference]);
});

test.each(['', 'licence.pdf', '7', 'null', '[1]', '{"id":', '"x"'])(
  'what is no reference, %j, is left for validation to refuse',
  (text) => {
    expect(posted(text)).toEqual([text]);
  },
);

test('nothing posted is no answer, and a file itself is none', () => {
  expect(posted()).toBeUndefined();
  const data = new FormData();
  data.append('licence', new File(['x'], 'x.pdf'));
  expect(fileCodec.decode(data, 'licence', asked)).toBeUndefined();
});
