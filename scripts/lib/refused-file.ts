import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { Stop } from './stop.ts';

/** What was refused, with the reasons: one JSON object a line. */
export class RefusedFile {
  readonly path: string;
  readonly #stream: WriteStream;
  count = 0;

  private constructor(path: string, stream: WriteStream) {
    this.path = path;
    this.#stream = stream;
  }

  /** Made anew beside a file, readable by its owner only, for it holds what people wrote. */
  static async beside(file: string): Promise<RefusedFile> {
    const path = `${file}.refused.jsonl`;
    try {
      rmSync(path, { force: true });
      const handle = await open(path, 'wx', 0o600);
      return new RefusedFile(path, createWriteStream('', { fd: handle }));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Stop(
        `${path}, where what is refused would be told, cannot be written (${code ?? 'unknown reason'}).`,
        2,
      );
    }
  }

  async add(refusal: { line: number; reasons: readonly string[]; given: unknown }): Promise<void> {
    this.count += 1;
    if (!this.#stream.write(`${JSON.stringify(refusal)}\n`)) await once(this.#stream, 'drain');
  }

  /** Removed again when nothing was refused. */
  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.count === 0) rmSync(this.path, { force: true });
  }
}
