import { expect } from '@playwright/test';
import type { Addresses } from './addresses.ts';

export type Mail = {
  id: string;
  subject: string;
  to: string[];
  html: string;
  text: string;
  /** Those that the mail was given; not in a list. */
  headers?: Record<string, string>;
};

type Inbox = Pick<Addresses, 'inboxUrl'>;

/** The one mail that someone gets, once it is in the inbox. */
export async function mailTo(inbox: Inbox, address: string): Promise<Mail> {
  let found: Mail[] = [];
  await expect(async () => {
    found = await mailsTo(inbox, address);
    expect(found).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
  return whole(inbox, found[0]?.id);
}

/** All that is in the inbox for someone. */
export async function mailsTo({ inboxUrl }: Inbox, address: string): Promise<Mail[]> {
  const list = (await (await fetch(`${inboxUrl}/emails`)).json()) as { data: Mail[] };
  return list.data.filter(({ to }) => to.includes(address));
}

/** The mail that comes to someone, with a subject, because of something that is done. */
export async function mailAfter(
  inbox: Inbox,
  { address, subject }: { address: string; subject: string },
  doing: () => Promise<void>,
): Promise<Mail> {
  const before = new Set((await mailsTo(inbox, address)).map(({ id }) => id));
  await doing();
  let found: Mail[] = [];
  await expect(async () => {
    const all = await mailsTo(inbox, address);
    found = all.filter((mail) => !before.has(mail.id) && mail.subject.startsWith(subject));
    expect(found, `a mail “${subject}”`).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
  return whole(inbox, found[0]?.id);
}

/** The address in a mail that has a part in it. */
export function linkIn({ text }: Mail, part: string): string {
  const found = text.split(/\s+/u).find((word) => /^https?:/u.test(word) && word.includes(part));
  if (found === undefined) throw new Error(`No link with “${part}” in the mail`);
  return found;
}

async function whole({ inboxUrl }: Inbox, id: string | undefined): Promise<Mail> {
  const response = await fetch(`${inboxUrl}/emails/${id}`);
  return (await response.json()) as Mail;
}
