import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Slack as a server of a few lines: what it was told, and how it answers. */
export class SmallSlack {
  readonly texts: string[] = [];
  answer: (response: ServerResponse) => void = (response) => response.end('ok');
  readonly #told: (() => void)[] = [];
  readonly #server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      this.texts.push((JSON.parse(body) as { text: string }).text);
      for (const tell of this.#told.splice(0)) tell();
      this.answer(response);
    });
  });

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/services/T0/B0/secret`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Resolves once it was told so many texts. */
  async hasHeard(count: number): Promise<void> {
    while (this.texts.length < count)
      await new Promise<void>((resolve) => this.#told.push(resolve));
  }
}
