// npm run verify: format, lint, types everywhere and unit tests, as many at once as there are cores.
// With --without-tests it leaves the tests to npm test.
import { availableParallelism } from 'node:os';
import { buildOutdated } from './lib/build-outdated.ts';
import { Lifetime } from './lib/lifetime.ts';
import { inRoot } from './lib/paths.ts';
import { runCommand } from './lib/stop.ts';
import { runTool, type Tool } from './lib/tools.ts';

/**
 * What each tool found last time is kept, so that only what changed is looked at again. ESLint goes by the
 * file alone: what another file's types change about it is found on a clean checkout, as CI has.
 */
const kept = (name: string) => inRoot('node_modules', '.cache', 'verify', name);
const tscKeeps = (name: string) => [
  '--incremental',
  '--tsBuildInfoFile',
  kept(`${name}.tsbuildinfo`),
];

type Check = { name: string; tool: Tool; args: readonly string[]; cwd?: string };

/** The slow ones first. */
const checks: readonly Check[] = [
  {
    name: 'lint',
    tool: 'eslint',
    args: [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      kept('eslint'),
    ],
  },
  { name: 'types of site', tool: 'astro', args: ['check'], cwd: 'site' },
  { name: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit*', '--reporter', 'dot'] },
  {
    name: 'types of cms',
    tool: 'tsc',
    args: ['-p', 'tsconfig.json', '--noEmit', ...tscKeeps('cms')],
    cwd: 'cms',
  },
  {
    name: "types of cms's admin",
    tool: 'tsc',
    args: ['-p', 'tsconfig.admin.json', ...tscKeeps('admin')],
    cwd: 'cms',
  },
  {
    name: 'format',
    tool: 'prettier',
    args: ['--check', '.', '--cache', '--cache-location', kept('prettier')],
  },
  {
    name: 'types of form-schemas',
    tool: 'tsc',
    args: ['-p', 'tsconfig.json', ...tscKeeps('schemas')],
    cwd: 'form-schemas',
  },
  {
    name: 'types of scripts and tests',
    tool: 'tsc',
    args: ['-p', 'tsconfig.json', ...tscKeeps('tests')],
  },
];

const say = (words: string) => void process.stdout.write(`${words}\n`);

await runCommand(async () => {
  await buildOutdated('schemas', { lifetime: new Lifetime(), say });
  const withoutTests = process.argv.includes('--without-tests');
  const waiting = checks.filter(({ tool }) => !(withoutTests && tool === 'vitest'));
  const failures: { name: string; output: string }[] = [];

  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { name, tool, args, cwd } = check;
      const began = performance.now();
      const { code, output } = await runTool(tool, args, { show: false, cwd: cwd ?? '' });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(28)} ${seconds.padStart(5)} s`);
      if (code !== 0) failures.push({ name, output });
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));

  for (const { name, output } of failures) say(`\n── ${name} ──\n${output.trim()}`);
  if (failures.length === 0) return 0;
  say(`\nFailed: ${failures.map(({ name }) => name).join(', ')}.`);
  return 1;
});
