// npm test: unit, API and browser tests, in this order; or one kind of them with its own arguments.
import { buildOutdated } from './lib/build-outdated.ts';
import { Lifetime } from './lib/lifetime.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { runTool, type Tool } from './lib/tools.ts';

const say = (words: string) => void process.stderr.write(`${words}\n`);

const kinds = {
  unit: { title: 'Unit tests', tool: 'vitest', args: ['run', '--project', 'unit*'] },
  api: { title: 'API tests', tool: 'vitest', args: ['run', '--project', 'api'] },
  e2e: { title: 'Browser tests', tool: 'playwright', args: ['test'] },
} as const satisfies Record<string, { title: string; tool: Tool; args: string[] }>;

type Kind = keyof typeof kinds;
const isKind = (name: string | undefined): name is Kind => name !== undefined && name in kinds;

async function run(
  kind: Kind,
  args: readonly string[],
): Promise<{ passed: boolean; line: string }> {
  const { title, tool, args: own } = kinds[kind];
  say(`\n── ${title} ──`);
  const began = performance.now();
  const { code } = await runTool(tool, [...own, ...args], { show: true });
  const seconds = Math.round((performance.now() - began) / 1000);
  const passed = code === 0;
  return { passed, line: `${passed ? 'passed' : 'FAILED'}  ${title.padEnd(14)} ${seconds} s` };
}

await runCommand(async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first !== undefined && !isKind(first)) {
    throw new Stop(
      `There are no "${first}" tests. There are: ${Object.keys(kinds).join(', ')}.\n` +
        'To pick some of one kind: npm run test:e2e -- --grep @register',
    );
  }
  await buildOutdated('schemas', { lifetime: new Lifetime(), say });
  const wanted = first === undefined ? (Object.keys(kinds) as Kind[]) : [first];

  const lines: string[] = [];
  let failed: Kind | undefined;
  for (const kind of wanted) {
    const { passed, line } = await run(kind, rest);
    lines.push(line);
    if (!passed) {
      failed = kind;
      break;
    }
  }
  const left = wanted.slice(lines.length).map((kind) => `not run ${kinds[kind].title}`);
  say(`\n${[...lines, ...left].join('\n')}`);
  if (failed !== undefined)
    say(`\n${kinds[failed].title} failed: npm run test:${failed} runs them alone.`);
  return failed === undefined ? 0 : 1;
});
