import { createHash } from 'node:crypto';
import {
  fileLimits,
  messageFor,
  questionSchema,
  type AnswerError,
  type FileReference,
  type Locale,
  type PublishedForm,
  type RuleName,
} from '@ehpr/form-schemas';
import { asksForFiles } from '../domain/file-questions';
import { plainFileName, tidyFileName } from '../domain/file-name';
import type { Scan } from '../scan/scan';
import type { Db } from '../store/db';
import { countUnbound, insertUpload, lockUploads } from '../store/uploads';
import type { HourlyLimit } from './hourly-limit';
import type { PublishedReader } from './published-forms';

/** So many files of one client, and of all, wait for the submission that they belong to. */
const mostUnbound = { own: 100, all: 1000 };

/**
 * So many are read at once by one process, each of them kept in memory, and so many of one client,
 * who might send slowly.
 */
const mostAtOnce = { own: 6, all: 32 };

export type UploadContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  forms: Pick<PublishedReader, 'present'>;
  limit: HourlyLimit;
  scan: Scan;
  /** The media type of a content, judged by it alone; nothing when it is none that is known. */
  typeOf(content: Uint8Array): Promise<string | undefined>;
  drawId(): string;
  now(): Date;
  report(what: string, error: unknown): void;
  /** Whose uploads are being taken right now. */
  taking: Set<{ client: string }>;
};

export type ReadBytes =
  { kind: 'read'; content: Buffer } | { kind: 'too-large' } | { kind: 'cut-off' };

export type Upload = {
  slug: string;
  question: string;
  /** As the person's computer has it. */
  name: string;
  locale: Locale;
  client: string;
  /** Reads the content, and no more of it than is asked for. */
  read(mostBytes: number): Promise<ReadBytes>;
};

export type UploadOutcome =
  | { kind: 'uploaded'; reference: FileReference }
  | { kind: 'unknown-question' }
  | { kind: 'refused'; error: AnswerError }
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'cut-off' }
  | { kind: 'busy' };

/**
 * Takes one file for a question of a form, judges it by its content, and keeps it for the submission
 * that will refer to it. What is refused is not kept.
 */
export async function receiveUpload(
  context: UploadContext,
  upload: Upload,
): Promise<UploadOutcome> {
  const form = await context.forms.present(upload.slug, upload.locale);
  if (!form || !asksForFiles(form, upload.question)) return { kind: 'unknown-question' };
  const { taking } = context;
  const own = [...taking].filter(({ client }) => client === upload.client);
  if (own.length >= mostAtOnce.own || taking.size >= mostAtOnce.all) return { kind: 'busy' };
  taking.add(upload);
  try {
    const counted = await context.limit.count(context.db, upload.client);
    return counted.kind === 'too-many' ? counted : await take(context, form, upload);
  } finally {
    taking.delete(upload);
  }
}

async function take(
  context: UploadContext,
  form: PublishedForm,
  upload: Upload,
): Promise<UploadOutcome> {
  const { question, name: given, locale } = upload;
  const { types, mostBytes } = fileLimits(questionSchema(form.schema, question) ?? {});
  const refused = (rule: RuleName, file: Partial<FileReference> = {}): UploadOutcome => {
    const reference = { id: '', name: plainFileName(given), size: 1, type: '', ...file };
    const path = [question];
    const message = messageFor(
      { ...form, locale },
      { path, name: rule, params: {} },
      { [question]: [reference] },
    );
    return { kind: 'refused', error: { path, name: rule, message } };
  };

  const read = await upload.read(mostBytes);
  if (read.kind === 'cut-off') return read;
  if (read.kind === 'too-large') return refused('maximum', { size: mostBytes + 1 });
  const { content } = read;
  if (content.length === 0) return refused('minimum', { size: 0 });
  const type = await context.typeOf(content);
  if (type === undefined || !types.includes(type)) return refused('option');

  const verdict = await context.scan(content);
  if (verdict.kind === 'infected') return refused('infected', { type });
  if (verdict.kind === 'unavailable') {
    context.report('A file was not scanned', new Error(verdict.why));
    return { kind: 'busy' };
  }
  const reference = {
    id: context.drawId(),
    name: tidyFileName(given, type),
    size: content.length,
    type,
  };
  return keep(context, upload, reference, content, verdict.kind === 'clean');
}

async function keep(
  { transaction, now }: UploadContext,
  { slug, question, client }: Upload,
  reference: FileReference,
  content: Buffer,
  scanned: boolean,
): Promise<UploadOutcome> {
  return transaction(async (trx): Promise<UploadOutcome> => {
    await lockUploads(trx, client);
    const unbound = await countUnbound(trx, client);
    if (unbound.own >= mostUnbound.own) return { kind: 'too-many', retryAfterSeconds: 60 * 60 };
    if (unbound.all >= mostUnbound.all) return { kind: 'busy' };
    await insertUpload(trx, {
      ...reference,
      form: slug,
      question,
      digest: createHash('sha256').update(content).digest('hex'),
      content,
      scanned,
      client,
      uploadedAt: now(),
    });
    return { kind: 'uploaded', reference };
  });
}
