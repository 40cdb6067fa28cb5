// npm run validate -- registration FILE: says of each line of answers whether intake would take it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkAnswers, compileForm } from '../form-schemas/src/index.ts';
import type { AnswerError, PublishedForm } from '../form-schemas/src/index.ts';
import { shippedForm, shippedFormNames, shippedLists } from '../form-schemas/src/shipped.ts';
import type { ShippedFormName } from '../form-schemas/src/shipped.ts';
import { createValidator } from '../form-schemas/src/validator/index.ts';
import { calledFrom, timeZone } from './lib/environment.ts';
import { linesOf, type Line } from './lib/lines.ts';
import { runCommand, Stop } from './lib/stop.ts';

/** The size that intake allows a body. */
const limit = 256 * 1024;
const couldNotRun = 2;
const usage = `Usage: npm run validate -- FORM FILE
  FORM  one of: ${shippedFormNames.join(', ')}
  FILE  answers, one JSON object per line`;

type LineError = Omit<AnswerError, 'name'> & { name: AnswerError['name'] | 'json' | 'size' };

const isShipped = (name: string): name is ShippedFormName =>
  (shippedFormNames as readonly string[]).includes(name);

function publishedForm(slug: ShippedFormName): PublishedForm {
  const compiled = compileForm({
    definition: shippedForm(slug),
    lists: shippedLists(),
    timeZone: timeZone(),
  });
  if (compiled.kind === 'unsound') {
    const reasons = compiled.problems.map(({ path, message }) => `${String(path)}: ${message}`);
    throw new Stop(`The shipped form "${slug}" is unsound:\n${reasons.join('\n')}`, couldNotRun);
  }
  const { schema, wording } = compiled;
  return { ...wording.en, slug, version: 1, hash: 'shipped', locale: 'en', schema };
}

async function readableFile(path: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Stop(`${path} cannot be read (${codeOf(error)}).`, couldNotRun);
  });
  if (found.isDirectory()) throw new Stop(`${path} is a folder, not a file.`, couldNotRun);
  return path;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown reason';

/** The answers that a line holds, or why it holds none. */
function parsed(line: Line): { answers: unknown } | { error: LineError } {
  if ('tooLong' in line) {
    const message = `The line is over ${limit} bytes, more than a registration may have.`;
    return { error: { path: [], name: 'size', message } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
    return { answers: JSON.parse(text) as unknown };
  } catch {
    const message = 'The line is not JSON. Write one object of answers on each line.';
    return { error: { path: [], name: 'json', message } };
  }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) {
    await new Promise((drained) => process.stdout.once('drain', drained));
  }
}

async function main(): Promise<number> {
  const [slug, file, ...rest] = process.argv.slice(2);
  if (slug === undefined || file === undefined || rest.length > 0)
    throw new Stop(usage, couldNotRun);
  if (!isShipped(slug)) throw new Stop(`There is no form "${slug}".\n${usage}`, couldNotRun);

  const path = await readableFile(resolve(calledFrom(), file));
  const form = publishedForm(slug);
  const validate = createValidator(form.schema);
  const check = (line: Line): LineError[] => {
    const read = parsed(line);
    if ('error' in read) return [read.error];
    const checked = checkAnswers(form, read.answers, validate, new Date());
    return checked.kind === 'valid' ? [] : checked.errors;
  };

  let allValid = true;
  const bytes: AsyncIterable<Buffer> = createReadStream(path);
  try {
    for await (const line of linesOf(bytes, limit)) {
      const errors = check(line);
      const valid = errors.length === 0;
      allValid &&= valid;
      await print(`${JSON.stringify({ line: line.number, valid, errors })}\n`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'read') throw error;
    throw new Stop(`${path} cannot be read to its end (${codeOf(error)}).`, couldNotRun);
  }
  return allValid ? 0 : 1;
}

// Who reads the lines may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : couldNotRun);
});

await runCommand(main, couldNotRun);
