// npm run bench: what large forms, hostile answers, searches among a million registrants and campaigns to
// 100,000 cost, as ratios to what else would do the same, in the same run.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { campaigningRows } from '../bench/campaigning.ts';
import { compilingCosts, type Costs } from '../bench/compiling.ts';
import { extractingRows } from '../bench/extracting.ts';
import { formOfSize, options, sizeOf } from '../bench/forms.ts';
import { hostileRows } from '../bench/hostile-inputs.ts';
import { cpuClock, medians } from '../bench/measure.ts';
import { isBroken, tableOf, type Row } from '../bench/report.ts';
import { pagesRows, registrationForm, searchingRows } from '../bench/searching.ts';
import { seedRegistrants } from '../bench/seeding.ts';
import { makeForms, servingCosts } from '../bench/serving.ts';
import { shippedForm, shippedLists } from '../form-schemas/src/shipped.ts';
import { published } from '../form-schemas/src/testing/forms.ts';
import { signInAt } from '../tests/harness/staff.ts';
import { startTemporaryStack } from '../tests/harness/temporary-stack.ts';
import { inRoot } from './lib/paths.ts';
import { runCommand, Stop } from './lib/stop.ts';

const say = (words: string) => void process.stderr.write(`${words}\n`);

const list = { key: 'longList', options: options(1000) };
const registration = shippedForm('registration');
const middle = formOfSize('bench-60', 60, list.key);
const large = formOfSize('bench-120', 120, list.key);

/** How much dearer than its questions a large form may be: some for noise, nothing for a square. */
const growthBound = 1.3;
/** The same against the shipped form, whose questions are others. */
const shippedBound = 2;

const parts = {
  compiling: async (): Promise<Row[]> => {
    say('Compiling forms …');
    const forms = { registration, 'bench-60': middle, 'bench-120': large };
    const lists = { ...shippedLists(), longList: list.options };
    return [...rowsOf(await compilingCosts(forms, lists, 51)), await listRow()];
  },
  serving: async (): Promise<Row[]> => {
    const stack = await startTemporaryStack(say);
    try {
      say('Making a form of 60 questions and one of 120, and a list of 1,000 options …');
      const staff = await signInAt(stack, 'program.administrator@example.org');
      await makeForms(staff, [middle, large], list);
      say('Saving, publishing, opening and rendering them and the shipped form …');
      return rowsOf(await servingCosts(stack, ['registration', 'bench-60', 'bench-120'], 7));
    } finally {
      await stack.stop();
    }
  },
  searching: async (): Promise<Row[]> => {
    const stack = await startTemporaryStack(say);
    try {
      await seedRegistrants(stack.databaseUrl, await registrationForm(stack), 1_000_000, say);
      say('Searching them …');
      return [
        ...(await searchingRows(stack.databaseUrl, 15)),
        ...(await pagesRows(stack, 5)),
        ...(await extractingRows(stack, 3)),
      ];
    } finally {
      await stack.stop();
    }
  },
  campaigning: (): Promise<Row[]> => campaigningRows(say),
  hostile: async (): Promise<Row[]> => {
    say('Judging texts of 20,000 and 200,000 characters …');
    return hostileRows(9);
  },
};

/** What a list of 1,000 options costs, to one of 100. */
async function listRow(): Promise<Row> {
  const form = formOfSize('bench-list', 1, 'longList');
  const compiling = (count: number) => {
    const longList = options(count);
    return () => published(form, { longList });
  };
  const times = await medians({ few: compiling(100), many: compiling(1000) }, 201, cpuClock);
  return {
    what: 'compiling a choice: 1,000 options to 100, by option',
    ratio: times.many / times.few / 10,
    bound: growthBound,
  };
}

/** Each cost of the large form, by what it would be if it grew as the number of questions does. */
function rowsOf(costs: Costs<'registration' | 'bench-60' | 'bench-120'>): Row[] {
  return Object.entries(costs).flatMap(([what, cost]) => [
    {
      what: `${what}: 120 questions to 60, by question`,
      ratio: cost['bench-120'] / cost['bench-60'] / (sizeOf(large) / sizeOf(middle)),
      bound: growthBound,
    },
    {
      what: `${what}: 120 questions to the shipped form`,
      ratio: cost['bench-120'] / cost.registration,
      bound: (sizeOf(large) / sizeOf(registration)) * shippedBound,
    },
  ]);
}

type Part = keyof typeof parts;
const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

await runCommand(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !isPart(name));
  if (unknown) {
    throw new Stop(`There is no part “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`);
  }
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure()));
  }
  process.stdout.write(`${tableOf(rows)}\n`);
  const file = inRoot('.data', 'bench', 'results.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`);
  say(`\nKept in ${file}`);
  const broken = rows.filter(isBroken);
  if (broken.length > 0) say(`${broken.length} of ${rows.length} are over their bound.`);
  return broken.length > 0 ? 1 : 0;
});
