import { compileForm, type FileReference, type PublishedForm } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import type { SentFile } from '../../cms/client.ts';
import type { Uploaded } from '../../cms/outcomes.ts';
import { wordsIn } from '../../words/index.ts';
import { textsOf } from '../../form/form-data.ts';
import { takeChosenFiles } from './take-chosen-files.ts';

const compiled = compileForm({
  definition: {
    slug: 'trees',
    title: 'Trees',
    steps: [
      {
        key: 'only',
        title: 'Only',
        questions: [
          { key: 'name', kind: 'text', label: 'Name', maxLength: 9 },
          {
            key: 'leaf',
            kind: 'file',
            label: 'Leaf',
            accept: 'image',
            maxMegabytes: 1,
            maxFiles: 2,
          },
        ],
      },
    ],
  },
  lists: {},
  timeZone: 'UTC',
});
if (compiled.kind !== 'compiled') throw new Error('The form is unsound');
const form: PublishedForm = {
  slug: 'trees',
  version: 1,
  hash: 'h',
  locale: 'en',
  ...compiled.wording.en,
  schema: compiled.schema,
};

const referenceTo = (name: string): FileReference => ({
  id: name.padEnd(32, 'x'),
  name,
  size: 1,
  type: 'image/png',
});

async function take(data: FormData, answer?: (file: SentFile) => Uploaded) {
  const sent: SentFile[] = [];
  const cms = {
    upload: (_form: object, file: SentFile) => {
      sent.push(file);
      const name = decodeURIComponent(file.encodedName);
      return Promise.resolve(
        answer?.(file) ?? { kind: 'uploaded' as const, reference: referenceTo(name) },
      );
    },
  };
  const clientAddress = '203.0.113.7';
  const errors = await takeChosenFiles({ form, words: wordsIn('en'), cms, clientAddress }, data);
  return { errors, sent };
}

function chosen(...names: string[]): FormData {
  const data = new FormData();
  data.append('name', 'Noor');
  for (const name of names) data.append('leaf.chosen', new File(['x'], name));
  return data;
}

test('files become references beside those that were there', async () => {
  const data = chosen('é “1”.png');
  data.append('leaf', JSON.stringify(referenceTo('before.png')));
  const { errors, sent } = await take(data);
  expect(errors).toEqual([]);
  expect(sent).toMatchObject([{ question: 'leaf', locale: 'en' }]);
  expect(textsOf(data, 'leaf').map((text) => JSON.parse(text) as unknown)).toEqual([
    referenceTo('before.png'),
    referenceTo('é “1”.png'),
  ]);
  expect(data.has('leaf.chosen')).toBe(false);
});

test('where no file was chosen, none is sent', async () => {
  const data = new FormData();
  data.append('leaf.chosen', new File([], ''));
  expect(await take(data)).toEqual({ errors: [], sent: [] });
  expect(data.has('leaf')).toBe(false);
});

test('more than there may be are not sent, and that is said', async () => {
  const { errors, sent } = await take(chosen('a.png', 'b.png', 'c.png'));
  expect(sent).toHaveLength(2);
  expect(errors).toEqual([
    { path: ['leaf'], name: 'maxItems', message: 'Choose no more than 2 files for “Leaf”' },
  ]);
});

test('what the registry refuses is told in its words, and what is taken stays', async () => {
  const error = { path: ['leaf'], name: 'option' as const, message: 'Choose a picture' };
  const data = chosen('a.pdf', 'b.png');
  const { errors } = await take(data, ({ encodedName }) =>
    encodedName === 'a.pdf'
      ? { kind: 'refused', error }
      : { kind: 'uploaded', reference: referenceTo('b.png') },
  );
  expect(errors).toEqual([error]);
  expect(data.getAll('leaf')).toHaveLength(1);
});

test.each<[Uploaded, RegExp]>([
  [{ kind: 'unavailable', why: 'test', retryAfter: 5 }, /“a\.png” could not be taken just now/u],
  [{ kind: 'too-many', retryAfter: 5 }, /Choose “a\.png” again later/u],
])('%j is told of the file', async (uploaded, message) => {
  const { errors } = await take(chosen('a.png'), () => uploaded);
  expect(errors[0]?.message).toMatch(message);
});
