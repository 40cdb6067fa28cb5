import { createServer, type Server } from 'node:net';

const greeting = Buffer.from('zINSTREAM\0');

/**
 * The harmless text that every virus scanner takes for a virus, by agreement. It is put together
 * here, so that no scanner takes this file for one.
 */
export const testVirus = (): string =>
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');

/** A listener that speaks clamd's INSTREAM as the daemon does, and knows one virus. */
export function listenAsClamd(
  onContent: (content: Buffer) => void = () => undefined,
): Promise<Server> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      const content = contentOf(received);
      if (!content) return;
      onContent(content);
      const isVirus = content.includes(testVirus());
      socket.end(isVirus ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The content, once the empty chunk at its end is there. */
function contentOf(received: Buffer): Buffer | undefined {
  if (!received.subarray(0, greeting.length).equals(greeting)) return undefined;
  const chunks: Buffer[] = [];
  let at = greeting.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > received.length) return undefined;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
