import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptOnDisk } from './kept-on-disk.ts';

let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept '));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (limits: { mostFiles?: number; mostBytes?: number } = {}) =>
  new KeptOnDisk(folder, { ...limits, say: (words) => said.push(words) });
const values = () => Object.fromEntries(open().values());
const filesFolder = () => join(folder, 'format-1');
const files = () => readdirSync(filesFolder()).map((name) => join(filesFolder(), name));

test('what is kept is there for the next process, and what is forgotten is not', async () => {
  const kept = open();
  await kept.keep('form/a/en', { title: 'é\u2028\n"x"' });
  await kept.keep('../../form', ['b']);
  await kept.keep('gone', 1);
  await kept.forget('gone');
  expect(values()).toEqual({ 'form/a/en': { title: 'é\u2028\n"x"' }, '../../form': ['b'] });
  expect(said).toEqual([]);
});

test('the last of many that are kept at once is there, and nothing else', async () => {
  const kept = open();
  await Promise.all(Array.from({ length: 30 }, (_, number) => kept.keep('key', number)));
  expect(values()).toEqual({ key: 29 });
  expect(files()).toHaveLength(1);
});

test('what has not changed is not written again', async () => {
  const kept = open();
  await kept.keep('key', 'same');
  rmSync(filesFolder(), { recursive: true });
  await kept.keep('key', 'same');
  expect(said).toEqual([]);
});

describe('a file', () => {
  const damaged: [how: string, change: (content: string) => string][] = [
    ['of another letter', (content) => content.replace('First', 'Wirst')],
    ['cut short', (content) => content.slice(0, -3)],
    ['that is empty', () => ''],
    ['that is no JSON', () => '<html>\n<html>'],
    ['of null', () => 'null\nnull'],
    ['of another format', (content) => content.replace('"format":1', '"format":2')],
    ['of another key', (content) => content.replace('"key":"form"', '"key":"page"')],
    ['that is too large', (content) => content + ' '.repeat(5 * 1024 * 1024)],
  ];
  test.each(damaged)('%s is as if it were not there, and makes room', async (_how, change) => {
    await open().keep('form', { title: 'First' });
    await open().keep('other', 'whole');
    const [file] = files().filter((each) => readFileSync(each, 'utf8').includes('First'));
    writeFileSync(file ?? '', change(readFileSync(file ?? '', 'utf8')));
    expect(values()).toEqual({ other: 'whole' });
    expect(files()).toHaveLength(1);

    await open().keep('form', { title: 'Second' });
    expect(values()).toEqual({ other: 'whole', form: { title: 'Second' } });
  });

  test('that another process is about to put in place is left to it', () => {
    open();
    writeFileSync(join(filesFolder(), 'x.json.some.new'), 'half');
    open();
    expect(files()).toHaveLength(1);
  });
});

test('more than may be kept is not, and that is said once', async () => {
  const kept = open({ mostFiles: 2 });
  for (const key of ['a', 'b', 'c', 'd']) await kept.keep(key, key);
  expect(values()).toEqual({ a: 'a', b: 'b' });
  expect(said).toEqual([expect.stringContaining('CONTENT_DIR')]);

  await kept.keep('a', 'x'.repeat(5 * 1024 * 1024));
  expect(values()).toEqual({ b: 'b' });
  await open({ mostBytes: 300 }).keep('long', 'x'.repeat(300));
  expect(values()).toEqual({ b: 'b' });
});

test('a folder that is a file keeps nothing, and the site goes on', async () => {
  writeFileSync(filesFolder(), '');
  const kept = open();
  await kept.keep('a', 1);
  await kept.forget('a');
  expect(kept.values().size).toBe(0);
  expect(said).toHaveLength(1);
});

test('a folder in which a file cannot be put leaves nothing half done', async () => {
  const kept = open();
  await kept.keep('a', 1);
  const [file = ''] = files();
  rmSync(file);
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  await kept.keep('a', 2);
  expect(said).toEqual([expect.stringMatching(/E[A-Z]+/u)]);
  expect(files()).toEqual([file]);
});

test('only their owner reads the files', async () => {
  await open().keep('a', 1);
  expect([filesFolder(), ...files()].map((path) => statSync(path).mode & 0o777)).toEqual([
    0o700, 0o600,
  ]);
});
