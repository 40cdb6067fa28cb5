import { inboxUrl } from './database.ts';

type Listed = { id: string; to: string[]; subject: string };

/** The mails in the run's inbox to addresses with a word in them: their ids by address. */
export async function sentTo(word: string): Promise<Map<string, string[]>> {
  const list = (await (await fetch(`${inboxUrl()}/emails`)).json()) as { data: Listed[] };
  const found = new Map<string, string[]>();
  for (const { id, to } of list.data) {
    for (const address of to) {
      if (address.includes(`.${word}.`)) found.set(address, [...(found.get(address) ?? []), id]);
    }
  }
  return found;
}
