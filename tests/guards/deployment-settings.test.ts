import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.ts';

const compose = readFileSync(inRoot('docker-compose.yml'), 'utf8');
const example = readFileSync(inRoot('.env.example'), 'utf8').split('\n');
const isSetting = (line: string) => /^[A-Z_]+=/.test(line);

test('.env.example names what docker-compose.yml asks for, and nothing else', () => {
  const asked = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const named = new Set(example.filter(isSetting).map((line) => line.split('=')[0]));
  expect([...named].sort()).toEqual([...asked].sort());
});

test('.env.example says of each setting what it means, and holds no secret', () => {
  const unexplained = example.filter(
    (line, at) => isSetting(line) && !/^[#A-Z]/.test(example[at - 1] ?? ''),
  );
  expect(unexplained).toEqual([]);
  const secrets = example.filter((line) =>
    /^[A-Z_]*(SECRET|KEY|KEYS|SALT|TOKEN|PASSWORD)=./.test(line),
  );
  expect(secrets).toEqual([]);
});
