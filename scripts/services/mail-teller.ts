import { bounced, eventOf, signedEvent, type SignedEvent } from './signed-event.ts';

/** A mail that the mail service took. */
export type TakenMail = { id: string; to: string[]; subject: string };

/** What can become of a mail; a bounce `for now` is that of a full mailbox. */
export type Fate = 'delivered' | 'bounced' | 'bounced for now' | 'complained';

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

  webhook(fate: Fate, mail: TakenMail): SignedEvent {
    const { secret } = this.#settings;
    const about = { to: mail.to, subject: mail.subject };
    if (fate === 'bounced') return signedEvent(bounced(mail.id, 'Permanent', about), { secret });
    if (fate === 'bounced for now') {
      return signedEvent(bounced(mail.id, 'Transient', about), { secret });
    }
    return signedEvent(eventOf(fate, mail.id, about), { secret });
  }

  /** Sends a webhook once. Resolves to the status of the answer, 0 where none came. */
  async send({ id, timestamp, signature, payload }: SignedEvent): Promise<number> {
    try {
      const answer = await fetch(this.#settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'svix-id': id,
          'svix-timestamp': timestamp,
          'svix-signature': signature,
        },
        body: payload,
        signal: AbortSignal.timeout(15_000),
      });
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
  #deliver(webhook: SignedEvent, attempt = 0): void {
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
