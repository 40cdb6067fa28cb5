import type { Addresses } from './addresses.ts';
import type { CmsProcess } from './cms-process.ts';

const formUid = 'plugin::forms.form';

type Question = { key: string; label: string } & Record<string, unknown>;
type Step = { key: string; questions: Question[] } & Record<string, unknown>;
export type FormEntry = { documentId: string; title: string; steps: Step[] } & Record<
  string,
  unknown
>;

export type StaffMember = {
  call: (
    method: string,
    path: string,
    body?: unknown,
    more?: Record<string, string>,
  ) => Promise<{ status: number; body: unknown; cookies: string[] }>;
  /** A form as the editor of the admin has it. */
  readForm: (slug: string) => Promise<FormEntry>;
  /** Saves a changed form and publishes it, with the admin's own calls. Resolves to the answer. */
  publish: (form: FormEntry) => Promise<{ status: number; body: unknown }>;
};

/** Signs a seeded member of staff in to the admin of a CMS that the test has started. */
export function signIn({ url, secrets }: CmsProcess, email: string): Promise<StaffMember> {
  return signInAt({ cmsUrl: url, staffPassword: secrets.SEED_STAFF_PASSWORD }, email);
}

/** The tokens of staff who signed in, by CMS and email: each may sign in five times in five minutes. */
const tokens = new Map<string, Promise<string>>();

async function askForToken(cmsUrl: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} was not let in: ${response.status}`);
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

/** Signs a seeded member of staff in to the admin, as the sign-in page does, or with that session. */
export async function signInAt(
  { cmsUrl, staffPassword }: Pick<Addresses, 'cmsUrl' | 'staffPassword'>,
  email: string,
): Promise<StaffMember> {
  const session = `${cmsUrl} ${email}`;
  const asked = tokens.get(session) ?? askForToken(cmsUrl, email, staffPassword);
  tokens.set(session, asked);
  const token = await asked;

  const call: StaffMember['call'] = async (method, path, body, more = {}) => {
    const own = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const headers = { ...own, ...more };
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${cmsUrl}${path}`, { method, headers, ...init });
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    return {
      status: answer.status,
      body: isJson ? await answer.json() : await answer.text(),
      cookies: answer.headers.getSetCookie(),
    };
  };
  const collection = `/content-manager/collection-types/${formUid}`;

  return {
    call,
    async readForm(slug) {
      const found = await call('GET', `${collection}?filters[slug][$eq]=${slug}`);
      const [{ documentId }] = (found.body as { results: [{ documentId: string }] }).results;
      const one = await call('GET', `${collection}/${documentId}`);
      return (one.body as { data: FormEntry }).data;
    },
    async publish(form) {
      const { documentId, title, steps } = form;
      const answer = await call('POST', `${collection}/${documentId}/actions/publish`, {
        title,
        steps,
      });
      return answer;
    },
  };
}

/** A question of a form, to be changed in place. Throws when the form has none with the key. */
export function questionOf(form: FormEntry, key: string): Question {
  const question = form.steps
    .flatMap(({ questions }) => questions)
    .find((each) => each.key === key);
  if (!question) throw new Error(`The form has no question “${key}”`);
  return question;
}
