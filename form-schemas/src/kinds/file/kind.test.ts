import { describe, expect, test } from 'vitest';
import { describeAnswers } from '../../answers/describe-answers.ts';
import { messageFor } from '../../answers/message-for.ts';
import type { FileQuestion, FileReference } from '../../definition/form.ts';
import { compileForm } from '../../compile/compile-form.ts';
import { asking, formOf, published, saying } from '../../testing/forms.ts';
import { fileLimits, referencesIn } from './reference.ts';
import { megabyte, sizeInWords } from './size.ts';

const licence: FileQuestion = {
  key: 'licence',
  kind: 'file',
  label: 'Licence',
  accept: 'pdfOrImage',
  maxMegabytes: 2,
  maxFiles: 2,
};
const ask = asking(licence);
const told = saying(licence);

const scan: FileReference = {
  id: 'AZaz09_-'.repeat(4),
  name: 'Permis d’exercice (1).pdf',
  size: 1_300_000,
  type: 'application/pdf',
};
const photo: FileReference = {
  id: 'b'.repeat(32),
  name: 'photo.png',
  size: 900,
  type: 'image/png',
};

test('references are stored as they are, and an empty list is no answer', () => {
  expect(ask([scan, photo])).toEqual({ stored: [scan, photo] });
  expect(ask([{ ...scan, size: 2 * megabyte }])).toEqual({
    stored: [{ ...scan, size: 2 * megabyte }],
  });
  expect(ask([])).toEqual({ stored: undefined });
  expect(asking({ ...licence, required: true })([])).toEqual({ broken: ['licence: required'] });
});

test.each<[unknown, string]>([
  ['scan.pdf', 'type'],
  [scan, 'type'],
  [[null], 'type'],
  [['scan.pdf'], 'type'],
  [[[scan]], 'type'],
  [[{}], 'type'],
  [[{ ...scan, size: '1300000' }], 'type'],
  [[{ ...scan, size: 1.5 }], 'type'],
  [[{ ...scan, path: '/etc' }], 'type'],
  [[{ id: scan.id, name: scan.name, size: scan.size }], 'type'],
  [[{ ...scan, id: 'short' }], 'format'],
  [[{ ...scan, id: `${'a'.repeat(31)}/` }], 'format'],
  [[{ ...scan, name: '' }], 'format'],
  [[{ ...scan, name: '../scan.pdf' }], 'format'],
  [[{ ...scan, name: 'a\\b.pdf' }], 'format'],
  [[{ ...scan, name: 'a\u0000.pdf' }], 'format'],
  [[{ ...scan, name: 'n'.repeat(201) }], 'format'],
  [[{ ...scan, size: 0 }], 'minimum'],
  [[{ ...scan, size: 2 * megabyte + 1 }], 'maximum'],
  [[{ ...scan, type: 'text/html' }], 'option'],
  [[scan, scan], 'unique'],
  [[scan, { ...photo, id: scan.id }], 'unique'],
  [[JSON.parse('{"valueOf":1}'), JSON.parse('{"valueOf":1}')], 'type'],
  [[JSON.parse('{"toString":1}'), JSON.parse('{"toString":1}')], 'type'],
  [[scan, photo, { ...photo, id: 'c'.repeat(32) }], 'maxItems'],
])('%j breaks %s of the question as a whole', (given, rule) => {
  expect(ask(given)).toEqual({ broken: [`licence: ${rule}`] });
});

test.each<[unknown, string]>([
  [
    [photo, { ...scan, size: 9_000_000 }],
    '“Permis d’exercice (1).pdf” is larger than 2 MB. Choose a smaller file',
  ],
  [
    [scan, { ...photo, name: 'clip.gif', type: 'image/gif' }],
    '“clip.gif” cannot be taken. Choose a PDF, or a picture in JPEG or PNG',
  ],
  [[{ ...scan, size: 0 }], '“Permis d’exercice (1).pdf” is empty. Choose another file'],
  [[scan, photo, { ...photo, id: 'c'.repeat(32) }], 'Choose no more than 2 files for “Licence”'],
])('of %j the message names the file: %s', (given, message) => {
  expect(told(given)).toBe(message);
});

test('what only the holder of files can know has its words in both languages', () => {
  const form = published(formOf(licence));
  const answers = { licence: [scan, photo] };
  const say = (name: 'upload' | 'infected', locale: 'en' | 'fr') =>
    messageFor(
      { ...form, locale },
      { path: ['licence'], name, params: { lost: photo.id } },
      answers,
    );
  expect(say('upload', 'en')).toBe(
    '“photo.png” is no longer kept for this question. Remove it and choose it again',
  );
  expect(say('upload', 'fr')).toMatch(/^«\u202fphoto\.png\u202f» n’est plus conservé/u);
  expect(say('infected', 'en')).toMatch(/may hold a virus and was not kept/u);
  expect(say('infected', 'fr')).toMatch(/virus/u);
});

test('every rule is told in French too', () => {
  const form = { ...published(formOf(licence)), locale: 'fr' as const };
  const say = (name: 'required' | 'maximum' | 'option') =>
    messageFor(
      form,
      { path: ['licence'], name, params: {} },
      { licence: [{ ...scan, size: 9e9 }] },
    );
  expect(say('required')).toBe('Choisissez un fichier pour «\u202fLicence\u202f»');
  expect(say('maximum')).toBe(
    '«\u202fPermis d’exercice (1).pdf\u202f» dépasse 2 Mo. Choisissez un fichier plus petit',
  );
  expect(say('option')).toBe(
    'Le fichier ne peut pas être accepté. Choisissez un PDF, ou une image JPEG ou PNG',
  );
});

test('it reads as names with sizes', () => {
  const form = published(formOf(licence));
  expect(describeAnswers(form, { licence: [scan, photo] })[0]?.items[0]).toEqual({
    path: ['licence'],
    label: 'Licence',
    text: ['Permis d’exercice (1).pdf (1.2 MB)', 'photo.png (1 kB)'],
    files: [scan, photo],
  });
});

test.each([
  [1, '1 kB', '1 ko'],
  [1500, '1 kB', '1 ko'],
  [104_857, '102 kB', '102 ko'],
  [104_858, '0.1 MB', '0,1 Mo'],
  [megabyte, '1 MB', '1 Mo'],
  [2.25 * megabyte, '2.3 MB', '2,3 Mo'],
])('%d bytes are %s, or %s', (bytes, english, french) => {
  expect(sizeInWords(bytes, 'en')).toBe(english);
  expect(sizeInWords(bytes, 'fr')).toBe(french);
});

describe('what a question may ask for', () => {
  test.each([
    [{ maxFiles: 0 }, '“maxFiles” must be a whole number, 1 or more'],
    [{ maxFiles: 6 }, '“maxFiles” must be 5 or less'],
    [{ maxMegabytes: 0.5 }, '“maxMegabytes” must be a whole number, 1 or more'],
    [{ maxMegabytes: 11 }, '“maxMegabytes” must be 10 or less'],
  ])('%j is unsound: %s', (more, message) => {
    const definition = formOf({ ...licence, ...more });
    expect(compileForm({ definition, lists: {}, timeZone: 'UTC' })).toMatchObject({
      kind: 'unsound',
      problems: [{ path: ['only', 'licence'], message }],
    });
  });

  test('can be read off its schema', () => {
    const schema = published(formOf({ ...licence, accept: 'image' })).schema.properties['licence'];
    expect(fileLimits(schema ?? {})).toEqual({
      types: ['image/jpeg', 'image/png'],
      mostBytes: 2 * megabyte,
      mostFiles: 2,
    });
  });
});

test('references are told from what is none', () => {
  expect(referencesIn([scan, null, 'x', { id: 1 }, photo])).toEqual([scan, photo]);
  expect(referencesIn(scan)).toEqual([]);
});
