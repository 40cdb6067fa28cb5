import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedRegistration } from '../form/registration.fixture.ts';
import { ContentCache } from './cache.ts';
import { createCmsClient, type CmsClient } from './client.ts';
import { watchRevision } from './watch-revision.ts';

/** A CMS of a few lines over real HTTP: what it publishes, and whether it is up. */
class SmallCms {
  title = 'First title';
  revision = '1';
  isUp = true;
  asked = 0;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      if (!this.isUp) {
        response.writeHead(500).end();
        return;
      }
      response.setHeader('Content-Type', 'application/json');
      if (request.url === '/api/revision') {
        response.end(JSON.stringify({ data: { revision: this.revision } }));
        return;
      }
      this.asked += 1;
      if (request.url?.startsWith('/api/forms/none')) {
        response.writeHead(404).end();
        return;
      }
      const availability = { kind: 'open' };
      const data = { ...publishedRegistration(), title: this.title, availability };
      response.end(JSON.stringify({ data }));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  publish(title: string): void {
    this.title = title;
    this.revision += '+';
  }
}

describe('published content', () => {
  let small: SmallCms;
  let client: CmsClient;
  let cache: ContentCache;
  let now = 0;

  beforeEach(async () => {
    now = 0;
    small = new SmallCms();
    client = createCmsClient({ url: await small.start(), token: 'a-token' });
    cache = new ContentCache({ now: () => now, firstPause: 500, longestPause: 2_000 });
  });

  afterEach(() => {
    small.stop();
  });

  const title = async () => {
    const found = await cache.get('form', () => client.form('registration', 'en'));
    return found.kind === 'found' ? found.value.title : found.kind;
  };

  test('is asked for once by a crowd, and then not again', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 20 }, title)))).toEqual(
      new Set(['First title']),
    );
    await title();
    expect(small.asked).toBe(1);
  });

  test('is the new one after a publish', async () => {
    await title();
    small.publish('Second title');
    expect(await title()).toBe('First title');
    await cache.refresh();
    expect(await title()).toBe('Second title');
  });

  test('stays when the CMS goes away, even when something was published before', async () => {
    await title();
    small.isUp = false;
    await cache.refresh();
    expect(await title()).toBe('First title');
  });

  test('comes back by itself, after a pause that grows with each failure', async () => {
    small.isUp = false;
    expect(await title()).toBe('unavailable');
    small.isUp = true;
    expect(await title()).toBe('unavailable');
    now = 500;
    expect(await title()).toBe('First title');
    expect(small.asked).toBe(1);
  });

  test('that is not there is not remembered without end', async () => {
    await title();
    for (let number = 0; number < 250; number += 1) {
      await cache.get(`none-${number}`, () => client.form(`none-${number}`, 'en'));
    }
    small.asked = 0;
    await cache.refresh();
    expect(small.asked).toBeLessThanOrEqual(100);
    expect(await title()).toBe('First title');
  });

  test('is loaded anew when the revision changes', async () => {
    await title();
    const changed: (() => void)[] = [];
    const nextChange = () => new Promise<void>((resolve) => changed.push(resolve));
    const first = nextChange();
    const stop = watchRevision(
      {
        read: () => client.revision(),
        changed: async () => {
          await cache.refresh();
          changed.shift()?.();
        },
      },
      0.01,
    );
    await first;
    const second = nextChange();
    small.publish('Second title');
    await second;
    stop();
    expect(await title()).toBe('Second title');
  });
});
