import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FilesOnDisk } from './files-on-disk.ts';

let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files '));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (limits: { mostFiles?: number; mostBytes?: number } = {}) =>
  new FilesOnDisk(folder, { ...limits, say: (words) => said.push(words) });
const filesFolder = () => join(folder, 'format-1');
const names = () => readdirSync(filesFolder());
const at = (name: string) => join(filesFolder(), name);

function file(text: string, type = 'application/pdf') {
  const content = new Uint8Array(Buffer.from(text));
  const digest = createHash('sha256').update(content).digest('hex');
  return { digest, bytes: { type, content } };
}
const guide = file('a guide \u0000\n of two lines');
const logo = file('<svg/>', 'image/svg+xml');
const textOf = async (digest: string) => {
  const read = await open().read(digest);
  return read && [read.type, Buffer.from(read.content).toString()];
};

test('what is kept is there for the next process, to the byte', async () => {
  await open().keep(guide.digest, guide.bytes);
  await open().keep(logo.digest, logo.bytes);
  expect(await textOf(guide.digest)).toEqual(['application/pdf', 'a guide \u0000\n of two lines']);
  expect(await textOf(logo.digest)).toEqual(['image/svg+xml', '<svg/>']);
  expect(names().sort()).toEqual([guide.digest, logo.digest].sort());
  expect(said).toEqual([]);
});

test.each([
  ['cut short', (content: Buffer) => content.subarray(0, -1)],
  ['of another letter', (content: Buffer) => Buffer.from(content.toString().replace('g', 'G'))],
  ['that is empty', () => Buffer.alloc(0)],
])('a file %s is as if it were not there, and is cleared away', async (_how, change) => {
  await open().keep(guide.digest, guide.bytes);
  writeFileSync(at(guide.digest), change(readFileSync(at(guide.digest))));
  expect(await textOf(guide.digest)).toBeUndefined();
  expect(names()).toEqual([]);
  expect(said).toEqual([]);
});

test('nothing but a digest names a file, and nothing but its bytes are kept under it', async () => {
  writeFileSync(join(folder, 'secret'), 'text/plain\nsecret');
  for (const name of ['../secret', '', guide.digest.toUpperCase(), `${guide.digest}/..`])
    expect(await textOf(name)).toBeUndefined();
  await open().keep('../other', guide.bytes);
  await open().keep(logo.digest, guide.bytes);
  expect(readdirSync(folder)).toEqual(['secret']);
});

test('what nothing names any more goes, and the rest stays', async () => {
  await open().keep(guide.digest, guide.bytes);
  await open().keep(logo.digest, logo.bytes);
  await open().keepOnly(new Set([logo.digest]));
  expect(names()).toEqual([logo.digest]);
});

test('the file that was wanted longest ago makes room', async () => {
  const kept = open({ mostFiles: 2 });
  const [a, b, c] = [file('a'), file('b'), file('c')];
  for (const { digest, bytes } of [a, b]) await kept.keep(digest, bytes);
  for (const { digest } of [a, b]) utimesSync(at(digest), 1_000_000, 1_000_000);
  await kept.read(a.digest);
  await kept.keep(c.digest, c.bytes);
  expect(names().sort()).toEqual([a.digest, c.digest].sort());
  expect(said).toEqual([expect.stringContaining('CONTENT_DIR')]);
});

test('many that are kept at once keep to the bounds, and one beyond them is left out', async () => {
  const many = Array.from({ length: 20 }, (_, number) => file(`number ${number}`));
  const kept = open({ mostFiles: 5, mostBytes: 200 });
  await Promise.all(many.map(({ digest, bytes }) => kept.keep(digest, bytes)));
  expect(names()).toHaveLength(5);
  const large = file('x'.repeat(200));
  await kept.keep(large.digest, large.bytes);
  expect(names()).toHaveLength(5);
});

test('what a process that was killed left half written is cleared away, and no newer one', async () => {
  const kept = open();
  await kept.keep(guide.digest, guide.bytes);
  for (const name of ['old.new', 'young.new']) writeFileSync(at(name), 'half');
  utimesSync(at('old.new'), 1_000_000, 1_000_000);
  await kept.keep(logo.digest, logo.bytes);
  expect(names().sort()).toEqual([guide.digest, logo.digest, 'young.new'].sort());
});

test('a folder that is a file keeps nothing, and the site goes on', async () => {
  writeFileSync(filesFolder(), '');
  const kept = open();
  await kept.keep(guide.digest, guide.bytes);
  await kept.keepOnly(new Set());
  expect(await kept.read(guide.digest)).toBeUndefined();
  expect(said).toHaveLength(1);
});

test('only their owner reads the files', async () => {
  await open().keep(guide.digest, guide.bytes);
  expect([filesFolder(), at(guide.digest)].map((path) => statSync(path).mode & 0o777)).toEqual([
    0o700, 0o600,
  ]);
});
