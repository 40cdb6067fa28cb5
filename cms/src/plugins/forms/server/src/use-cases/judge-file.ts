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
import { plainFileName, tidyFileName } from '../domain/file-name';
import type { Scan } from '../scan/scan';

export type JudgingContext = {
  scan: Scan;
  /** The media type of a content, judged by it alone; nothing when it is none that is known. */
  typeOf(content: Uint8Array): Promise<string | undefined>;
  drawId(): string;
  report(what: string, error: unknown): void;
};

export type ReadBytes =
  { kind: 'read'; content: Buffer } | { kind: 'too-large' } | { kind: 'cut-off' };

export type SentFile = {
  question: string;
  /** As the person's computer has it. */
  name: string;
  locale: Locale;
  /** Reads the content, and no more of it than is asked for. */
  read(mostBytes: number): Promise<ReadBytes>;
};

export type Judged =
  | { kind: 'sound'; reference: FileReference; content: Buffer; scanned: boolean }
  | { kind: 'refused'; error: AnswerError }
  | { kind: 'cut-off' }
  /** The scanner is away, and a file that was not looked at is not taken. */
  | { kind: 'busy' };

/** Judges a file by what its question accepts: by its size, its content, and the virus scanner. */
export async function judgeFile(
  context: JudgingContext,
  form: PublishedForm,
  { question, name: given, locale, read }: SentFile,
): Promise<Judged> {
  const { types, mostBytes } = fileLimits(questionSchema(form.schema, question) ?? {});
  const refused = (rule: RuleName, file: Partial<FileReference> = {}): Judged => {
    const reference = { id: '', name: plainFileName(given), size: 1, type: '', ...file };
    const path = [question];
    const message = messageFor(
      { ...form, locale },
      { path, name: rule, params: {} },
      { [question]: [reference] },
    );
    return { kind: 'refused', error: { path, name: rule, message } };
  };

  const arrived = await read(mostBytes);
  if (arrived.kind === 'cut-off') return arrived;
  if (arrived.kind === 'too-large') return refused('maximum', { size: mostBytes + 1 });
  const { content } = arrived;
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
  return { kind: 'sound', reference, content, scanned: verdict.kind === 'clean' };
}
