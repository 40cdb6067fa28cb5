import { createHmac, randomUUID } from 'node:crypto';

/** A mail that the mail service took. */
export type TakenMail = { id: string; to: string[]; subject: string };

/** What can become of a mail; a bounce `for now` is that of a full mailbox. */
export type Fate = 'delivered' | 'bounced' | 'bounced for now' | 'complained';

/** A webhook, signed: sent twice it is a duplicate, sent later it is out of order. */
export type Webhook = { headers: Record<string, string>; body: string };

type Settings = {
  /** Where to tell. */
  url: string;
  /** As Resend gives it: `whsec_` and a key in base 64. */
  secret: string;
  /** How long to wait before each further attempt; Resend's, unless told. */
  againAfterMs?: readonly number[];
};

const minute = 60_000;
const asResend = [5_000, 5 * minute, 30 * minute, 120 * minute];

/** Tells by signed webhooks, as Resend does and its emulator does not, what became of mails. */
export class MailTeller {
  readonly #settings: Required<Settings>;
  readonly #taken = new Set<string>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(settings: Settings) {
    this.#settings = { againAfterMs: asResend, ...settings };
  }

  /** Tells what becomes of a mail by its address, once, however often its request is repeated. */
  taken(mail: TakenMail): void {
    if (this.#taken.has(mail.id)) return;
    this.#taken.add(mail.id);
    for (const fate of fatesOf(mail.to[0] ?? '')) this.#deliver(this.webhook(fate, mail));
  }

  webhook(fate: Fate, mail: TakenMail, at = new Date()): Webhook {
    const data = {
      email_id: mail.id,
      created_at: at.toISOString(),
      to: mail.to,
      subject: mail.subject,
    };
    const body = JSON.stringify({
      type: `email.${fate === 'bounced for now' ? 'bounced' : fate}`,
      created_at: at.toISOString(),
      data: { ...data, ...bounceOf(fate) },
    });
    const id = `msg_${randomUUID()}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const key = Buffer.from(this.#settings.secret.replace(/^whsec_/u, ''), 'base64');
    const signature = createHmac('sha256', key)
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
    const headers = {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': `v1,${signature}`,
    };
    return { headers, body };
  }

  /** Sends a webhook once. Resolves to the status of the answer, 0 where none came. */
  async send({ headers, body }: Webhook): Promise<number> {
    try {
      const signal = AbortSignal.timeout(15_000);
      const { url } = this.#settings;
      const answer = await fetch(url, { method: 'POST', headers, body, signal });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  /** One after the other, so that a large campaign does not flood the site. */
  #deliver(webhook: Webhook, attempt = 0): void {
    this.#last = this.#last.then(async () => {
      if (this.#stopped) return;
      const status = await this.send(webhook);
      const wait = this.#settings.againAfterMs[attempt];
      if ((status >= 200 && status < 300) || wait === undefined) return;
      const timer = setTimeout(() => {
        this.#waiting.delete(timer);
        this.#deliver(webhook, attempt + 1);
      }, wait);
      this.#waiting.add(timer);
    });
  }
}

/** Addresses that begin so let whoever tries the product see what else than a delivery can happen. */
function fatesOf(address: string): Fate[] {
  if (address.startsWith('bounced-for-now')) return ['bounced for now'];
  if (address.startsWith('bounced')) return ['bounced'];
  return address.startsWith('complained') ? ['delivered', 'complained'] : ['delivered'];
}

function bounceOf(fate: Fate): object {
  if (fate === 'bounced') {
    return {
      bounce: { type: 'Permanent', subType: 'General', message: 'There is no such mailbox' },
    };
  }
  if (fate === 'bounced for now') {
    return {
      bounce: { type: 'Transient', subType: 'MailboxFull', message: 'The mailbox is full' },
    };
  }
  return {};
}
