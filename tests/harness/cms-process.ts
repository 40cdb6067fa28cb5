import { randomUUID } from 'node:crypto';
import type { LiveForm, PublishedForm } from '../../form-schemas/src/index.ts';
import type { Secrets } from '../../scripts/lib/secrets.ts';
import { inboxUrl } from './database.ts';
import { launchCms } from './launch-cms.ts';
import { testSecrets } from './test-secrets.ts';

export type Answer = { status: number; headers: Headers; body: unknown };

export type Submitting = {
  answers: unknown;
  slug?: string;
  locale?: string;
  key?: string;
  version?: number;
  proof?: string;
  address?: string;
};

export type CmsProcess = {
  url: string;
  secrets: Secrets;
  /** Calls the API as the site does. */
  call: (method: string, path: string, options?: RequestInit) => Promise<Answer>;
  /** Sends answers to a form, the registration unless it is named. */
  submit: (submitting: Submitting) => Promise<Answer>;
  /** The live version of a form, as `GET /api/forms/:slug/versions/:version` has it. */
  form: (slug?: string) => Promise<PublishedForm>;
  log: () => Promise<string>;
  stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
};

/** The built CMS as a process of its own, on a database; each has secrets of its own unless told. */
export async function startCms(
  databaseUrl: string,
  settings: Record<string, string> = {},
  secrets: Secrets = testSecrets(),
): Promise<CmsProcess> {
  const { url, child, log } = await launchCms(databaseUrl, secrets, {
    RESEND_BASE_URL: inboxUrl(),
    ...settings,
  });

  const call: CmsProcess['call'] = async (method, path, options = {}) => {
    const headers = new Headers(options.headers);
    if (!headers.has('authorization')) {
      headers.set('authorization', `Bearer ${secrets.CMS_API_TOKEN}`);
    }
    const response = await fetch(`${url}${path}`, { ...options, method, headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body = (isJson ? JSON.parse(text) : text) as unknown;
    return { status: response.status, headers: response.headers, body };
  };

  return {
    url,
    secrets,
    call,
    submit: ({
      answers,
      slug = 'registration',
      locale = 'en',
      key = randomUUID(),
      version = 1,
      proof,
      address = '203.0.113.7',
    }) =>
      call('POST', `/api/forms/${slug}/submissions`, {
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          'x-client-address': address,
        },
        body: JSON.stringify({ version, locale, answers, ...(proof && { proof }) }),
      }),
    form: async (slug = 'registration') => {
      const { body } = await call('GET', `/api/forms/${slug}`);
      const { availability: _availability, ...form } = (body as { data: LiveForm }).data;
      return form;
    },
    log,
    stop: () => child.stop(),
    kill: async () => {
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      await child.gone;
    },
  };
}
