import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areOf, isFileDigest, type FileBytes } from './file-bytes.ts';

/** Raised whenever a file is read otherwise than before. */
const format = 1;

type Settings = { mostFiles?: number; mostBytes?: number; say: (words: string) => void };

/**
 * Keeps the files that pages offer for the next start of the site: each under the digest of its bytes, put
 * in place whole or not at all, its type in a line on top. What is on the disk alone counts, because other
 * copies of the site may keep theirs in the same folder. Where there is no room, those that were wanted
 * longest ago make some. Nothing of it throws.
 */
export class FilesOnDisk {
  readonly #folder: string;
  readonly #mostFiles: number;
  readonly #mostBytes: number;
  readonly #say: (words: string) => void;
  #work = Promise.resolve();
  #hasComplained = false;

  constructor(folder: string, { mostFiles = 500, mostBytes = 256 * 1024 * 1024, say }: Settings) {
    this.#folder = join(folder, `format-${format}`);
    this.#mostFiles = mostFiles;
    this.#mostBytes = mostBytes;
    this.#say = say;
  }

  /** A file that was kept, if every byte of it is there. */
  async read(digest: string): Promise<FileBytes | undefined> {
    if (!isFileDigest(digest)) return undefined;
    const path = this.#pathOf(digest);
    try {
      const file = fileIn(await readFile(path));
      if (!file || !areOf(digest, file.content)) {
        await rm(path, { force: true });
        return undefined;
      }
      await wantedNow(path);
      return file;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#complain(error);
      return undefined;
    }
  }

  /** One after the other, so that each knows how much room there is. */
  async keep(digest: string, file: FileBytes): Promise<void> {
    this.#work = this.#work.then(() => this.#put(digest, file));
    return this.#work;
  }

  async #put(digest: string, { type, content }: FileBytes): Promise<void> {
    if (!isFileDigest(digest) || !areOf(digest, content)) return;
    const whole = Buffer.concat([Buffer.from(`${type}\n`), content]);
    if (whole.length > this.#mostBytes) {
      this.#complain(new Error('a file is larger than all that may be kept'));
      return;
    }
    const path = this.#pathOf(digest);
    const beside = `${path}.${randomUUID()}.new`;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await this.#makeRoom(whole.length);
      await writeFile(beside, whole, { flush: true, mode: 0o600 });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      this.#complain(error);
    }
  }

  /** Forgets every file but these. */
  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    try {
      for (const { name, path } of await this.#oldestFirst()) {
        if (!digests.has(name)) await rm(path, { force: true });
      }
    } catch (error) {
      this.#complain(error);
    }
  }

  async #makeRoom(bytes: number): Promise<void> {
    const files = await this.#oldestFirst();
    let used = files.reduce((sum, { size }) => sum + size, 0);
    let count = files.length;
    for (const { path, size } of files) {
      if (used + bytes <= this.#mostBytes && count < this.#mostFiles) return;
      await rm(path, { force: true });
      used -= size;
      count -= 1;
      this.#complain(new Error('there are more files than may be kept'));
    }
  }

  /** All that is kept; what a process that was killed left half written is cleared away. */
  async #oldestFirst() {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    const found = [];
    for (const name of names) {
      const path = join(this.#folder, name);
      // Another process may have taken it away by now.
      const there = await stat(path).catch(() => undefined);
      if (!there) continue;
      if (isFileDigest(name)) found.push({ name, path, size: there.size, wanted: there.mtimeMs });
      else if (there.mtimeMs < Date.now() - 60_000)
        await rm(path, { force: true, recursive: true });
    }
    return found.sort((one, other) => one.wanted - other.wanted);
  }

  #pathOf(digest: string): string {
    return join(this.#folder, digest);
  }

  #complain(error: unknown): void {
    if (this.#hasComplained) return;
    this.#hasComplained = true;
    const why = codeOf(error) ?? (error instanceof Error ? error.message : 'unknown');
    this.#say(
      `Not all files can be kept in CONTENT_DIR (${why}): without the CMS, some documents or the logo may be missing.`,
    );
  }
}

function fileIn(whole: Buffer<ArrayBuffer>): FileBytes | undefined {
  const end = whole.indexOf('\n');
  return end < 1
    ? undefined
    : { type: whole.toString('latin1', 0, end), content: whole.subarray(end + 1) };
}

/** A disk that may only be read does not keep anybody from what is on it. */
const wantedNow = (path: string) => utimes(path, new Date(), new Date()).catch(() => undefined);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
