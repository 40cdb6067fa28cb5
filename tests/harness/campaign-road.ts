import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request for mails on its way to the mail service. */
export type Passing = {
  /** Counted from 1. */
  number: number;
  key: string;
  /** The key of whoever asks, by which the mail service would know them. */
  who: string;
  to: string[];
};

type Given = { status: number; name?: string; body?: object; headers?: Record<string, string> };

/** What a request meets: the mail service's answer, one given to it instead, or none. */
export type Meets =
  | 'pass'
  | Given
  /** It does not reach the mail service. */
  | 'cut before'
  /** Nothing is heard of what the mail service answered. */
  | 'cut'
  /** Its answer comes once something is done that begins when it is there. */
  | { answerAfter: () => Promise<unknown> }
  /** Its answer, changed. */
  | { changed: (body: unknown) => unknown };

/** The way of campaigns to the inbox, on which tests have things happen. */
export class CampaignRoad {
  readonly passed: Passing[] = [];
  /** Is asked before a request reaches the mail service. */
  meets: (request: Passing) => Meets | Promise<Meets> = () => 'pass';
  readonly #server: Server;

  constructor(inboxUrl: string) {
    this.#server = createServer((from, to) => {
      this.#carry(inboxUrl, from, to).catch(() => to.destroy());
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #carry(inboxUrl: string, from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await buffer(from);
    const sent = JSON.parse(body.toString() || '[]') as { to: string | string[] }[] | object;
    const request: Passing = {
      number: this.passed.length + 1,
      key: String(from.headers['idempotency-key']),
      who: String(from.headers.authorization).replace(/^Bearer /u, ''),
      to: Array.isArray(sent) ? sent.flatMap((mail: { to: string | string[] }) => mail.to) : [],
    };
    this.passed.push(request);
    const meets = await this.meets(request);
    if (typeof meets === 'object' && 'status' in meets) return give(to, meets);
    if (meets === 'cut before') return void to.destroy();
    const answer = await fetch(`${inboxUrl}${from.url ?? ''}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: {
        'content-type': 'application/json',
        authorization: String(from.headers.authorization),
        'idempotency-key': request.key,
      },
    });
    const told = (await answer.json()) as unknown;
    if (meets === 'cut') return void to.destroy();
    if (typeof meets === 'object' && 'answerAfter' in meets) await meets.answerAfter();
    const changed = typeof meets === 'object' && 'changed' in meets ? meets.changed(told) : told;
    to.writeHead(answer.status, { 'content-type': 'application/json' });
    to.end(JSON.stringify(changed));
  }
}

function give(to: ServerResponse, { status, name = 'application_error', body, headers }: Given) {
  to.writeHead(status, { 'content-type': 'application/json', ...headers });
  to.end(JSON.stringify(body ?? { name, statusCode: status, message: 'Of a test' }));
}
