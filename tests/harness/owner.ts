import { expect } from 'vitest';
import type { Answer, CmsProcess } from './cms-process.ts';
import { inboxUrl } from './database.ts';

type Mail = { id: string; subject: string; to: string[]; text: string };

/** The mails to an address that are in the inbox of the run, with a subject that begins so. */
export async function mailsFor(address: string, subject = ''): Promise<Mail[]> {
  const list = (await (await fetch(`${inboxUrl()}/emails`)).json()) as { data: Mail[] };
  const mails = list.data.filter((mail) => mail.to.includes(address));
  const named = mails.filter((mail) => mail.subject.startsWith(subject));
  return Promise.all(
    named.map(async ({ id }) => (await (await fetch(`${inboxUrl()}/emails/${id}`)).json()) as Mail),
  );
}

const links = (address: string) => mailsFor(address, 'Your link to your registration');

type Asking = { entry: string; destination?: string; client?: string; locale?: string };

/** Asks for a link as the site does. */
export const askForLink = (
  cms: Pick<CmsProcess, 'call'>,
  { client = '203.0.113.7', ...body }: Asking,
): Promise<Answer> => cms.call('POST', '/api/registry/links', sending(body, client));

export const sending = (body: object, client = '203.0.113.7'): RequestInit => ({
  headers: { 'content-type': 'application/json', 'x-client-address': client },
  body: JSON.stringify(body),
});

/** The token of the link that is mailed to an address when it is asked for. */
export async function linkTokenFor(
  cms: Pick<CmsProcess, 'call'>,
  address: string,
  asked: Partial<Asking> = {},
): Promise<string> {
  const before = new Set((await links(address)).map(({ id }) => id));
  expect((await askForLink(cms, { entry: address, ...asked })).status).toBe(202);
  const find = async () => (await links(address)).find(({ id }) => !before.has(id));
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  const [, token] = /\/sign-in\/([\w-]+)/u.exec((await find())?.text ?? '') ?? [];
  if (token === undefined) throw new Error('The mail has no link');
  return token;
}

/** Someone who is signed in to what is registered by their mailbox. */
export type OwnerAtApi = {
  jwt: string;
  call: (method: string, path: string, body?: object) => Promise<Answer>;
};

/** Signs in by a link in the inbox. */
export async function signInAsOwner(
  cms: Pick<CmsProcess, 'call'>,
  address: string,
): Promise<OwnerAtApi> {
  const token = await linkTokenFor(cms, address);
  const answer = await cms.call('POST', '/api/registry/sessions', sending({ token }));
  expect(answer.status).toBe(201);
  return ownerBy(cms, (answer.body as { data: { jwt: string } }).data.jwt);
}

/** Whoever has the token of a session. */
export const ownerBy = (cms: Pick<CmsProcess, 'call'>, jwt: string): OwnerAtApi => ({
  jwt,
  call: (method, path, body) =>
    cms.call(method, `/api/registry/me${path}`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${jwt}` },
      ...(body && { body: JSON.stringify(body) }),
    }),
});
