import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Raised whenever what is kept is read otherwise than before: a file of another format is not there. */
const format = 1;

/** More than the largest form and the longest page. */
const largestFile = 4 * 1024 * 1024;

/** What stands on top of a kept file, in a line of its own. */
type Head = { format: number; key: string; digest: string };

/** Keeps values by key for the next start of the site. Nothing of it throws. */
export interface Kept {
  /** All that was kept, and is whole. */
  values(): ReadonlyMap<string, unknown>;
  keep(key: string, value: unknown): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Where nothing is kept: with the process, all is gone. */
export const keptNowhere: Kept = {
  values: () => new Map(),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

type Settings = { mostFiles?: number; mostBytes?: number; say: (words: string) => void };

/**
 * Keeps each value in a file of its own, put in place whole or not at all. A file that is damaged, too
 * large or of another release is as if it were not there, and a disk that is full or may not be
 * written leaves the site without it: that is said once.
 */
export class KeptOnDisk implements Kept {
  readonly #folder: string;
  readonly #say: (words: string) => void;
  readonly #mostFiles: number;
  readonly #mostBytes: number;
  /** By key: what its file holds now, or will. */
  readonly #held = new Map<string, { digest: string; bytes: number }>();
  /** The work on each key, one after the other. */
  readonly #work = new Map<string, Promise<void>>();
  readonly #values = new Map<string, unknown>();
  #hasComplained = false;

  constructor(folder: string, { mostFiles = 1_000, mostBytes = 64 * 1024 * 1024, say }: Settings) {
    // Another release beside this one keeps its own.
    this.#folder = join(folder, `format-${format}`);
    this.#mostFiles = mostFiles;
    this.#mostBytes = mostBytes;
    this.#say = say;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(this.#folder)) this.#read(name);
    } catch (error) {
      this.#complain(error);
    }
  }

  values(): ReadonlyMap<string, unknown> {
    return this.#values;
  }

  async keep(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    const digest = digestOf(text);
    if (this.#held.get(key)?.digest === digest) return;
    const head: Head = { format, key, digest };
    const content = `${JSON.stringify(head)}\n${text}`;
    const bytes = Buffer.byteLength(content);
    if (!this.#hasRoomFor(key, bytes)) {
      this.#complain(new Error('there is more than may be kept'));
      return this.forget(key);
    }
    this.#held.set(key, { digest, bytes });
    return this.#inTurn(key, async () => {
      const file = this.#fileOf(key);
      const beside = `${file}.${randomUUID()}.new`;
      try {
        await writeFile(beside, content, { flush: true, mode: 0o600 });
        await rename(beside, file);
      } catch (error) {
        this.#held.delete(key);
        await rm(beside, { force: true }).catch(() => undefined);
        this.#complain(error);
      }
    });
  }

  async forget(key: string): Promise<void> {
    if (!this.#held.delete(key)) return;
    return this.#inTurn(key, async () => {
      try {
        await rm(this.#fileOf(key), { force: true });
      } catch (error) {
        this.#complain(error);
      }
    });
  }

  #read(name: string): void {
    const file = join(this.#folder, name);
    try {
      const { size } = statSync(file);
      const kept = size <= largestFile ? wholeIn(readFileSync(file, 'utf8')) : undefined;
      if (kept && name === nameOf(kept.key) && this.#hasRoomFor(kept.key, size)) {
        this.#held.set(kept.key, { digest: kept.digest, bytes: size });
        this.#values.set(kept.key, kept.value);
      } else if (!isOfAnother(name, file)) rmSync(file, { force: true });
    } catch (error) {
      this.#complain(error);
    }
  }

  #hasRoomFor(key: string, bytes: number): boolean {
    const others = [...this.#held].filter(([each]) => each !== key);
    const used = others.reduce((sum, [, held]) => sum + held.bytes, 0);
    const fits = used + bytes <= this.#mostBytes && others.length < this.#mostFiles;
    return bytes <= largestFile && fits;
  }

  #inTurn(key: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.#work.get(key) ?? Promise.resolve()).then(work).finally(() => {
      if (this.#work.get(key) === turn) this.#work.delete(key);
    });
    this.#work.set(key, turn);
    return turn;
  }

  #fileOf(key: string): string {
    return join(this.#folder, nameOf(key));
  }

  #complain(error: unknown): void {
    if (this.#hasComplained) return;
    this.#hasComplained = true;
    const { code, message } = error as NodeJS.ErrnoException;
    this.#say(
      `Not all content can be kept in CONTENT_DIR (${code ?? message}): after a restart without the CMS, pages may be missing.`,
    );
  }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const nameOf = (key: string) => `${digestOf(key)}.json`;

/** A file that another process is about to put in place: it lives for moments, or is left behind. */
const isOfAnother = (name: string, file: string) =>
  name.endsWith('.new') && statSync(file).mtimeMs > Date.now() - 60_000;

/** What a file holds, if every letter of it is there. */
function wholeIn(content: string): (Head & { value: unknown }) | undefined {
  const end = content.indexOf('\n');
  try {
    const head = JSON.parse(content.slice(0, end)) as Partial<Head> | null;
    const text = content.slice(end + 1);
    const { key, digest } = head ?? {};
    if (head?.format !== format || key === undefined || digest !== digestOf(text)) return undefined;
    return { format, key, digest, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
