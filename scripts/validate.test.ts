import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from './lib/paths.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ehpr validate '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = [inRoot('scripts', 'validate.ts')];
const node24 = process.execPath;

function validate(args: string[]) {
  const { status, stdout, stderr } = spawnSync(node24, [...command, ...args], {
    encoding: 'utf8',
    env: { INIT_CWD: folder },
  });
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const florence = {
  firstName: 'Florence',
  lastName: 'Okafor',
  postalCode: 'v2l 1a1',
  primaryPhone: '250-555-0100',
  email: 'florence@example.org',
  stream: 'Nonclinical',
  nonClinicalJobTitle: 'Cook',
  registrationStatus: 'na',
  currentEmployment: 'notHealthSectorEmployed',
  employmentCircumstance: 'retired',
  deployAnywhere: true,
  placementOptions: ['anywhere'],
  hasImmunizationTraining: false,
  deploymentDuration: 'twoWeeks',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'noOrUnsure',
  hasExperienceWithIndigenousCommunity: false,
  hasExperienceWithRemoteRuralCommunity: false,
  completedSanyasIndigenousCulturalSafetyTraining: false,
  confirm: true,
};

describe('npm run validate', () => {
  test('prints one line for each line of answers, and nothing else', () => {
    const bad = { ...florence, postalCode: 'D1A 1A1' };
    const name = file('two.jsonl', `${JSON.stringify(bad)}\n${JSON.stringify(florence)}\n`);
    const { status, lines, stderr } = validate(['registration', name]);
    expect(stderr).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        line: 1,
        valid: false,
        errors: [{ path: ['postalCode'], name: 'format', message: expect.any(String) as string }],
      },
      { line: 2, valid: true, errors: [] },
    ]);
    expect(lines[1]).toBe('{"line":2,"valid":true,"errors":[]}');
    expect(status).toBe(1);
  });

  test('exits 0 when all are valid', () => {
    const name = file('one.jsonl', JSON.stringify(florence));
    expect(validate(['registration', name])).toMatchObject({ status: 0 });
    expect(validate(['registration', join(folder, name)])).toMatchObject({ status: 0 });
  });

  test.each([
    ['not JSON', 'nonsense', 'json'],
    ['an empty line', '\n', 'json'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]), 'json'],
    ['a line over 256 kB', `"${'a'.repeat(262_144)}"`, 'size'],
    ['an array', '[]', 'type'],
    ['a number', '3', 'type'],
    ['null', 'null', 'type'],
  ])('names %s as an error of its line', (_, content, expected) => {
    const { status, lines } = validate(['registration', file('bad.jsonl', content)]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { line: 1, valid: false, errors: [{ path: [], name: expected }] },
    ]);
    expect(status).toBe(1);
  });

  test.each([
    ['nothing', [], 'Usage'],
    ['no file', ['registration'], 'Usage'],
    ['an unknown form', ['vacation', 'x'], 'There is no form "vacation"'],
    ['a missing file', ['registration', 'missing.jsonl'], 'cannot be read'],
    ['a folder', ['registration', '.'], 'is a folder'],
  ])('says in words that it cannot run with %s', (_, args, words) => {
    const { status, lines, stderr } = validate(args);
    expect(lines).toEqual([]);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  test('stays calm when nobody reads on', async () => {
    const name = file('many.jsonl', `${JSON.stringify(florence)}\n`.repeat(20_000));
    const child = spawn(node24, [...command, 'registration', name], { env: { INIT_CWD: folder } });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((closed) => child.once('close', closed));
    expect(words).toBe('');
  });
});
