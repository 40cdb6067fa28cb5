import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { MailTeller } from './mail-teller.ts';

/** A request for mails on its way to the mail service. */
export type Passing = {
  /** Counted from 1. */
  number: number;
  key: string;
  /** The key of whoever asks, by which the mail service would know them. */
  who: string;
  to: string[];
  /** When it came, in milliseconds since some moment. */
  at: number;
  /** When whoever asked gave up waiting for the answer. */
  leftAt?: number;
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
  /** The connection is taken, nothing reaches the mail service, and nothing is ever answered. */
  | 'hang before'
  /** It reaches the mail service, and nothing is ever answered. */
  | 'hang'
  /** Its answer comes once something is done that begins when it is there. */
  | { answerAfter: () => Promise<unknown> }
  /** Its answer, changed. */
  | { changed: (body: unknown) => unknown };

type Along = { keys?: readonly string[]; teller?: MailTeller };
type Mail = { to: string | string[]; subject: string };
type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/**
 * The road to the inbox, which stands in for Resend. It notes the requests for mails, lets tests have
 * things happen to them, and has a teller say what became of the mails that were taken. Whatever else
 * is asked passes as it is.
 */
export class MailRoad {
  readonly passed: Passing[] = [];
  /** Is asked before a request for mails reaches the mail service; its promise holds the request. */
  meets: (request: Passing) => Meets | Promise<Meets> = () => 'pass';
  readonly #server: Server;
  readonly #inboxUrl: string;
  readonly #keys: readonly string[];
  readonly #teller: MailTeller | undefined;
  #asked = 0;

  /** With keys of the inbox it asks with each in turn, and as it was asked without. */
  constructor(inboxUrl: string, { keys = [], teller }: Along = {}) {
    this.#inboxUrl = inboxUrl;
    this.#keys = keys;
    this.#teller = teller;
    this.#server = createServer((from, to) => {
      this.#carry(from, to).catch(() => to.destroy());
    });
  }

  /** Opens the road, at any free port unless told. Resolves to its address. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((ready, failed) => {
      this.#server.once('error', failed).listen(port, '127.0.0.1', ready);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#teller?.stop();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #carry(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await buffer(from);
    if (from.method !== 'POST' || !/^\/emails(\/batch)?$/u.test(from.url ?? '')) {
      answer(to, await this.#onward(from, body));
      return;
    }
    const mails = [JSON.parse(body.toString())].flat() as Mail[];
    const passing: Passing = {
      number: this.passed.length + 1,
      key: String(from.headers['idempotency-key']),
      who: String(from.headers.authorization).replace(/^Bearer /u, ''),
      to: mails.flatMap((mail) => mail.to),
      at: performance.now(),
    };
    this.passed.push(passing);
    to.once('close', () => {
      if (!to.writableEnded) passing.leftAt = performance.now();
    });
    const meets = await this.meets(passing);
    if (typeof meets === 'object' && 'status' in meets) return give(to, meets);
    if (meets === 'cut before') return void to.destroy();
    if (meets === 'hang before') return;
    const answered = await this.#onward(from, body);
    if (meets === 'cut') to.destroy();
    else if (meets !== 'hang') {
      if (typeof meets === 'object' && 'answerAfter' in meets) await meets.answerAfter();
      answer(
        to,
        typeof meets === 'object' && 'changed' in meets ? changed(answered, meets) : answered,
      );
    }
    if (answered.status === 200) this.#tellOf(mails, answered.body);
  }

  #tellOf(mails: readonly Mail[], body: Buffer): void {
    const told = JSON.parse(body.toString()) as { id: string } | { data: { id: string }[] };
    const ids = 'data' in told ? told.data : [told];
    ids.forEach(({ id }, at) => {
      const mail = mails[at];
      if (mail) this.#teller?.taken({ id, to: [mail.to].flat(), subject: mail.subject });
    });
  }

  #onward({ method, url, headers: sent }: IncomingMessage, body: Buffer): Promise<Answered> {
    const key = this.#keys[this.#asked++ % this.#keys.length];
    const headers = { ...sent, ...(key !== undefined && { authorization: `Bearer ${key}` }) };
    return new Promise((resolve, reject) => {
      const onward = ask(`${this.#inboxUrl}${url ?? ''}`, { method, headers }, (back) => {
        buffer(back).then(
          (read) => resolve({ status: back.statusCode ?? 502, headers: back.headers, body: read }),
          reject,
        );
      });
      onward.once('error', reject).end(body);
    });
  }
}

function answer(to: ServerResponse, { status, headers, body }: Answered): void {
  // Those are of the connection to the inbox.
  const { connection: _, 'keep-alive': _1, 'transfer-encoding': _2, ...kept } = headers;
  to.writeHead(status, { ...kept, 'content-length': body.length }).end(body);
}

function changed(answered: Answered, meets: { changed: (body: unknown) => unknown }): Answered {
  const body = meets.changed(JSON.parse(answered.body.toString()) as unknown);
  return { ...answered, body: Buffer.from(JSON.stringify(body)) };
}

function give(to: ServerResponse, { status, name = 'application_error', body, headers }: Given) {
  to.writeHead(status, { 'content-type': 'application/json', ...headers });
  to.end(JSON.stringify(body ?? { name, statusCode: status, message: 'Of a test' }));
}
