import { createHash } from 'node:crypto';
import type { FileReference, NotOpen, PublishedForm } from '@ehpr/form-schemas';
import { asksForFiles } from '../domain/file-questions';
import type { Db } from '../store/db';
import { countUnbound, insertUpload, lockUploads } from '../store/uploads';
import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import { judgeFile, type Judged, type JudgingContext, type SentFile } from './judge-file';
import { openPreview } from './open-preview';
import type { PublishedReader } from './published-forms';
import { tellAvailability } from './tell-availability';

/** So many files of one client, and of all, wait for the submission that they belong to. */
const mostUnbound = { own: 100, all: 1000 };

/**
 * So many are read at once by one process, each of them kept in memory, and so many of one client,
 * who might send slowly.
 */
const mostAtOnce = { own: 6, all: 32 };

export type UploadContext = JudgingContext & {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  forms: Pick<PublishedReader, 'present'>;
  limit: HourlyLimit;
  now(): Date;
  /** Whose uploads are being taken right now. */
  taking: Set<{ client: string }>;
};

export type Upload = SentFile & { slug: string; client: string };

/** A file for a draft that staff try, by the id of the preview. */
export type TriedUpload = SentFile & { preview: string; client: string };

export type UploadOutcome =
  | { kind: 'uploaded'; reference: FileReference }
  | { kind: 'unknown-question' }
  /** The form takes no answers, so that nothing would ever refer to the file. */
  | { kind: 'not-open'; availability: NotOpen }
  | { kind: 'too-many'; retryAfterSeconds: number }
  | Exclude<Judged, { kind: 'sound' }>;

/**
 * Takes one file for a question of a form, judges it by its content, and keeps it for the submission
 * that will refer to it. What is refused is not kept.
 */
export async function receiveUpload(
  context: UploadContext,
  upload: Upload,
): Promise<UploadOutcome> {
  const { slug, locale, question } = upload;
  const form = await context.forms.present(slug, locale);
  if (!form || !asksForFiles(form, question)) return { kind: 'unknown-question' };
  // One that was taken off the site is closed to whoever has it open still.
  const { db, now } = context;
  const availability = (await tellAvailability(db, { slug, locale, now: now() })) ?? closed;
  if (availability.kind !== 'open') return { kind: 'not-open', availability };
  return judgeInTurn(context, form, upload, (judged) => keep(context, upload, judged));
}

const closed = { kind: 'closed' } as const;

/** Judges a file as it would be for the form that a preview shows. It is not kept. */
export async function tryUpload(
  context: UploadContext,
  upload: TriedUpload,
): Promise<UploadOutcome> {
  const { db, now } = context;
  const form = await openPreview(db, upload.preview, upload.locale, now());
  if (!form || !asksForFiles(form, upload.question)) return { kind: 'unknown-question' };
  return judgeInTurn(context, form, upload, ({ reference }) => ({ kind: 'uploaded', reference }));
}

async function judgeInTurn(
  context: UploadContext,
  form: PublishedForm,
  upload: SentFile & { client: string },
  then: (sound: Sound) => UploadOutcome | Promise<UploadOutcome>,
): Promise<UploadOutcome> {
  const { taking } = context;
  const own = [...taking].filter(({ client }) => client === upload.client);
  if (own.length >= mostAtOnce.own || taking.size >= mostAtOnce.all) return { kind: 'busy' };
  taking.add(upload);
  try {
    const counted = await context.limit.count(context.db, upload.client);
    if (counted.kind === 'too-many') return counted;
    const judged = await judgeFile(context, form, upload);
    return judged.kind === 'sound' ? await then(judged) : judged;
  } finally {
    taking.delete(upload);
  }
}

type Sound = Extract<Judged, { kind: 'sound' }>;

async function keep(
  { transaction, now }: UploadContext,
  { slug, question, client }: Upload,
  { reference, content, scanned }: Sound,
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
