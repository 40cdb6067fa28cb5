import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Stop } from './stop.ts';
import { until } from './until.ts';

const loopback = '127.0.0.1';

/**
 * A port that nothing listens on at this moment. It is none of those that systems give to whoever connects
 * to something, of which a connection could take it before it is listened on.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Stop('No port of this machine is free to listen on.');
}

type Wanted = { setting: string; port: number; what: string };

/**
 * Throws words that name each port in use and the setting that moves it. After a run that was
 * killed, its processes get a moment to notice and let go.
 */
export async function demandFree(ports: Wanted[], { graceMs = 0 } = {}): Promise<void> {
  const same = ports.find((one, at) => ports.findIndex(({ port }) => port === one.port) !== at);
  if (same !== undefined) {
    throw new Stop(`Two settings name port ${same.port}. One of them is ${same.setting}.`);
  }
  let taken: Wanted[] = [];
  const allFree = await until(
    async () => {
      const free = await Promise.all(ports.map(({ port }) => isFree(port)));
      taken = ports.filter((_, at) => free[at] === false);
      return taken.length === 0;
    },
    { withinMs: graceMs, everyMs: 200 },
  );
  if (allFree) return;
  const lines = taken.map(
    ({ setting, port, what }) =>
      `  ${port} for ${what}. To use another one: ${setting}=${port + 10_000}`,
  );
  throw new Stop(`Nothing was started, for these ports are in use:\n${lines.join('\n')}`);
}

async function isFree(port: number): Promise<boolean> {
  try {
    await closed(await listening(port));
    return true;
  } catch {
    return false;
  }
}

function listening(port: number) {
  const server = createServer();
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject).listen(port, loopback, () => resolve(server));
  });
}

const closed = (server: ReturnType<typeof createServer>) =>
  new Promise<void>((resolve) => void server.close(() => resolve()));
