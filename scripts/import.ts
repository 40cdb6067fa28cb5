// npm run import -- registrants FILE: moves registrations from elsewhere into the registry.
import { access, constants, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Importer, OpenImporter } from '../cms/src/plugins/registry/shared/importing.ts';
import { buildOutdated } from './lib/build-outdated.ts';
import { calledFrom } from './lib/environment.ts';
import { ImportTally } from './lib/import-tally.ts';
import { Lifetime } from './lib/lifetime.ts';
import { rowsOf, type FileRow } from './lib/moved-rows.ts';
import { inRoot } from './lib/paths.ts';
import { progressOf } from './lib/progress.ts';
import { RefusedFile } from './lib/refused-file.ts';
import { registryDatabase } from './lib/registry-database.ts';
import { runCommand, Stop } from './lib/stop.ts';

const couldNotRun = 2;
const interrupted = 130;
/** Rows in one transaction, which must be short: who registers at the same time may wait for it. */
const batchSize = 200;
/** What the rows of one transaction may have together, unless one alone has more. */
const batchBytes = 4 * 1024 * 1024;
const usage = `Usage: npm run import -- registrants FILE
  FILE  registrations as JSON lines or CSV; docs/import.md says what of`;

const say = (words: string) => void process.stderr.write(`${words}\n`);

async function readableFile(path: string): Promise<{ path: string; size: number }> {
  const cannot = (error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    const words = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown'})`;
    throw new Stop(`${path} ${words}.`, couldNotRun);
  };
  const found = await stat(path).catch(cannot);
  if (!found.isFile()) throw new Stop(`${path} is not a file.`, couldNotRun);
  await access(path, constants.R_OK).catch(cannot);
  return { path, size: found.size };
}

async function openRegistry(lifetime: Lifetime): Promise<Importer> {
  await buildOutdated('server', { lifetime, say });
  const database = await registryDatabase(lifetime, say);
  const built = inRoot('cms', 'dist', 'src', 'moving-in', 'open-importer.js');
  const { openImporter } = createRequire(import.meta.url)(built) as { openImporter: OpenImporter };
  const opened = await openImporter(database);
  if (opened.kind === 'refused') throw new Stop(opened.because, couldNotRun);
  await lifetime.hold(Promise.resolve(opened.importer), (importer) => importer.close());
  return opened.importer;
}

/** Takes the rows of a file in, batch by batch, until it ends or somebody asks to stop. */
async function takeAll(
  importer: Importer,
  { path, size }: { path: string; size: number },
  refused: RefusedFile,
  stopping: AbortSignal,
): Promise<ImportTally> {
  const tally = new ImportTally();
  const progress = progressOf(size, process.stderr);
  let bytesRead = 0;
  let bytesHeld = 0;
  let batch: FileRow[] = [];
  const take = async () => {
    const rows = batch.flatMap((each) => ('row' in each ? [each.row] : []));
    const outcomes = (await importer.take(rows)).values();
    for (const each of batch) {
      const outcome =
        'row' in each ? outcomes.next().value : { kind: 'refused' as const, reasons: each.reasons };
      if (!outcome) throw new Error('A row is without an outcome');
      tally.add(outcome);
      if (outcome.kind === 'refused') {
        await refused.add({ line: each.line, reasons: outcome.reasons, given: each.given });
      }
    }
    batch = [];
    bytesHeld = 0;
    progress.at(bytesRead, tally.soFar());
  };
  try {
    const onBytes = (count: number) => (bytesRead += count);
    for await (const row of rowsOf(path, importer.shapes, onBytes)) {
      batch.push(row);
      bytesHeld += row.size;
      if (batch.length === batchSize || bytesHeld >= batchBytes) await take();
      if (stopping.aborted) break;
    }
    if (!stopping.aborted) bytesRead = size;
    await take();
  } finally {
    progress.end();
  }
  return tally;
}

async function main(lifetime: Lifetime): Promise<number> {
  const [what, name, ...others] = process.argv.slice(2);
  if (what !== 'registrants' || name === undefined || others.length > 0) {
    throw new Stop(usage, couldNotRun);
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort());
  }
  const file = await readableFile(resolve(calledFrom(), name));
  const importer = await openRegistry(lifetime);
  const refused = await RefusedFile.beside(file.path);
  let tally: ImportTally;
  try {
    tally = await takeAll(importer, file, refused, stopping.signal);
  } finally {
    await refused.close();
  }
  process.stdout.write(`${tally.summary()}\n`);
  if (refused.count > 0) {
    say(
      `What was refused stands with its reasons in ${refused.path}, with what people wrote: only you may\n` +
        'read it. Mend the rows there or in the file, import them again, and then delete it.',
    );
  }
  if (stopping.signal.aborted) {
    say('Stopped before the end of the file. Run the same command again to go on.');
    return interrupted;
  }
  return refused.count > 0 ? 1 : 0;
}

const lifetime = new Lifetime();
await runCommand(async () => {
  try {
    return await main(lifetime);
  } catch (error) {
    if (error instanceof Stop) throw error;
    // What a database says of a row may hold the row.
    const { code, name } = error as NodeJS.ErrnoException;
    throw new Stop(
      `The import ended early through a fault (${code ?? name}). What was imported stays; the batch at work\n` +
        'was taken back whole. Run the same command again to go on.',
      couldNotRun,
    );
  } finally {
    await lifetime.end();
  }
}, couldNotRun);
