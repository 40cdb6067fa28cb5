import { expect } from '@playwright/test';
import type { Addresses } from './addresses.ts';

export type Mail = { id: string; subject: string; to: string[]; html: string; text: string };

/** The one mail that someone gets, once it is in the inbox. */
export async function mailTo({ inboxUrl }: Addresses, address: string): Promise<Mail> {
  let found: Mail[] = [];
  await expect(async () => {
    const list = (await (await fetch(`${inboxUrl}/emails`)).json()) as { data: Mail[] };
    found = list.data.filter(({ to }) => to.includes(address));
    expect(found).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
  const response = await fetch(`${inboxUrl}/emails/${found[0]?.id}`);
  return (await response.json()) as Mail;
}
