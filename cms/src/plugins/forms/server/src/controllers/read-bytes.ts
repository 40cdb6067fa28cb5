import type { Readable } from 'node:stream';
import type { ReadBytes } from '../use-cases/judge-file';

/**
 * Reads a body of so many bytes at most. What comes after that is let pass by, and nothing of it
 * kept, so that whoever sends it hears the answer.
 */
export function readBytes(body: Readable, mostBytes: number): Promise<ReadBytes> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve({ kind: 'too-large' });
    });
    body.once('end', () => resolve({ kind: 'read', content: Buffer.concat(chunks) }));
    body.once('error', () => resolve({ kind: 'cut-off' }));
    body.once('close', () => resolve({ kind: 'cut-off' }));
  });
}
