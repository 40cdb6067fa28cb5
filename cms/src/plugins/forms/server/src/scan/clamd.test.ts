import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { clamdScan } from './clamd';
import { listenAsClamd, testVirus } from './small-clamd.fixture';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const started = async (server: Promise<Server>) => {
  servers.push(await server);
  return { host: '127.0.0.1', port: ((await server).address() as AddressInfo).port };
};
const answering = (reply: string) =>
  started(
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.resume();
        socket.end(reply);
      }).listen(0, '127.0.0.1', () => resolve(server));
    }),
  );

test.each([1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 300_000])(
  '%d bytes arrive whole, and are clean',
  async (length) => {
    const content = Buffer.alloc(length, 'abc');
    const seen: Buffer[] = [];
    const scan = clamdScan(await started(listenAsClamd((bytes) => seen.push(bytes))));
    expect(await scan(content)).toEqual({ kind: 'clean' });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.equals(content)).toBe(true);
  },
);

test('a virus is found wherever it stands', async () => {
  const scan = clamdScan(await started(listenAsClamd()));
  const content = Buffer.concat([Buffer.alloc(70_000), Buffer.from(testVirus())]);
  expect(await scan(content)).toEqual({ kind: 'infected' });
});

test.each(['', 'INSTREAM size limit exceeded. ERROR\0', 'stream: OK?\0', 'x'.repeat(9000)])(
  '%j is no verdict',
  async (reply) => {
    const scan = clamdScan(await answering(reply));
    expect(await scan(Buffer.from('a'))).toMatchObject({ kind: 'unavailable' });
  },
);

test('a scanner that is away is said to be so', async () => {
  const address = await answering('');
  await new Promise((closed) => servers.pop()?.close(closed));
  expect(await clamdScan(address)(Buffer.from('a'))).toEqual({
    kind: 'unavailable',
    why: 'ECONNREFUSED',
  });
});
