import {
  isFormSlug,
  isVersionHash,
  type Answers,
  type LiveForm,
  type PublishedForm,
  type RegistrationWording,
  type SiteContent,
} from '@ehpr/form-schemas';
import type { ShownPage } from '../content/shown.ts';
import {
  contentPreviewOf,
  pageOf,
  siteOf,
  wordingOf,
  type PreviewedContent,
} from './content/content-replies.ts';
import { areOf, isFileDigest, type FileBytes } from './file-bytes.ts';
import type { Answered, Found, PreviewedForm, Submitted, Uploaded } from './outcomes.ts';
import {
  answered,
  dataOf,
  formOf,
  liveFormOf,
  previewOf,
  submitted,
  uploaded,
  type Reply,
} from './replies.ts';

/** A file for a question, its name in percent-encoding. */
export type SentFile = {
  locale: string;
  question: string;
  encodedName: string;
  content: Blob | ReadableStream<Uint8Array>;
};

/** The form that a file is for; with the id, it is a preview. */
export type FormOfFile = { slug: string; preview?: string };

export type Submission = {
  version: number;
  locale: string;
  answers: Answers;
  proof?: string;
  /** The token of the draft that is deleted once this is recorded. */
  draft?: string;
};

/** So many people reached a step of a version. */
export type SeenStep = { version: number; step: string; count: number };

/** The CMS over HTTP. Nothing of it throws: a CMS that is down is an outcome like any other. */
export interface CmsClient {
  revision(): Promise<Found<string>>;
  /** The names of all forms that were ever published; `form` tells which of them are on the site. */
  publishedForms(): Promise<Found<string[]>>;
  form(slug: string, locale: string): Promise<Found<LiveForm>>;
  formVersion(slug: string, version: number, locale: string): Promise<Found<PublishedForm>>;
  validator(slug: string, hash: string): Promise<Found<string>>;
  /** A draft that staff try, and the only origin that may frame it. */
  preview(id: string, locale: string): Promise<Found<PreviewedForm>>;
  /** What stands on every page. */
  site(locale: string): Promise<Found<SiteContent>>;
  page(slug: string, locale: string): Promise<Found<ShownPage>>;
  registrationWording(locale: string): Promise<Found<RegistrationWording>>;
  /** The draft of a page that staff look at. */
  contentPreview(token: string, locale: string): Promise<Found<PreviewedContent>>;
  /** A file that a page of content offers, by the digest of its bytes. */
  contentFile(digest: string): Promise<Found<FileBytes>>;
  challenge(slug: string): Promise<Found<unknown>>;
  /** Passes on how many people reached which step. Whether it arrives is not told. */
  countSteps(slug: string, seen: readonly SeenStep[]): Promise<void>;
  submit(
    slug: string,
    submission: Submission,
    sender: { idempotencyKey: string; clientAddress: string },
  ): Promise<Submitted>;
  /** Sends a file on: to a form, or to a preview, where it is judged and not kept. */
  upload(form: FormOfFile, file: SentFile, clientAddress: string): Promise<Uploaded>;
  /** Calls the forms for somebody who saves one or opens it again; `path` begins after `/api/forms`. */
  drafts<T>(call: RegistryCall & { clientAddress: string }): Promise<Answered<T>>;
  /** Calls the registry for somebody who is not signed in; `path` begins after `/api/registry`. */
  registry<T>(call: RegistryCall & { clientAddress: string }): Promise<Answered<T>>;
  /** Passes on what the mail service says of a mail. To pass it on again is safe. */
  mailEvent(sent: MailEventSent): Promise<Answered<unknown>>;
  /** Calls it in the name of a registrant who is. */
  asOwner<T>(session: string, call: RegistryCall): Promise<Answered<T>>;
}

/** A call of the registry, or one about drafts: where, how, and what is sent along. */
export type RegistryCall = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
};

/** What the mail service sent: the headers by which it signs, and the body to the letter. */
export type MailEventSent = { id: string; timestamp: string; signature: string; payload: string };

type Settings = {
  url: string;
  token: string;
  readTimeout?: number;
  submitTimeout?: number;
  uploadTimeout?: number;
};

type Call = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Blob | ReadableStream<Uint8Array>;
  /** What `fetch` wants to hear of a body that is sent as it comes. */
  duplex?: 'half';
};

export function createCmsClient({
  url,
  token,
  readTimeout = 4_000,
  submitTimeout = 15_000,
  // As long as a slow network takes for the largest file.
  uploadTimeout = 5 * 60_000,
}: Settings): CmsClient {
  const call = async (path: string, timeout: number, init: Call = {}): Promise<Reply> => {
    const response = await fetch(new URL(path, url), {
      ...init,
      headers: { Authorization: `Bearer ${token}`, ...init.headers },
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    });
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
      text: await response.text(),
    };
  };

  const read = async <T>(
    path: string,
    from: (text: string) => T | undefined,
  ): Promise<Found<T>> => {
    try {
      const { status, text } = await call(path, readTimeout);
      if (status === 404) return { kind: 'absent' };
      if (status !== 200) return { kind: 'unavailable', why: `the CMS answered ${status}` };
      const value = from(text);
      if (value === undefined)
        return { kind: 'unavailable', why: 'the CMS answered something else' };
      return { kind: 'found', value };
    } catch (error) {
      return { kind: 'unavailable', why: nameOf(error) };
    }
  };

  /** What is not a look may have been done although no answer came: each of these is safe to repeat. */
  const callPlugin = async <T>(
    plugin: 'registry' | 'forms' | 'outreach',
    { method = 'GET', path, body }: RegistryCall,
    headers: Record<string, string>,
  ): Promise<Answered<T>> => {
    try {
      const timeout = method === 'GET' ? readTimeout : submitTimeout;
      const sent = method !== 'GET' && {
        body: JSON.stringify(body ?? {}),
        headers: { ...headers, 'Content-Type': 'application/json' },
      };
      return answered<T>(
        await call(`/api/${plugin}${path}`, timeout, { method, headers, ...sent }),
      );
    } catch (error) {
      return { kind: 'unavailable', why: nameOf(error), retryAfter: undefined };
    }
  };

  const form = (slug: string) => `/api/forms/${encodeURIComponent(slug)}`;
  // What cannot be the name of anything is not asked for.
  const absent = { kind: 'absent' } as const;

  return {
    revision: () =>
      read('/api/revision', (text) => {
        const { revision } = dataOf(text) as { revision?: string };
        return revision;
      }),
    publishedForms: () =>
      read('/api/forms', (text) => {
        const slugs = dataOf(text);
        return Array.isArray(slugs) ? slugs.filter((slug) => isFormSlug(String(slug))) : undefined;
      }),
    form: async (slug, locale) =>
      !isFormSlug(slug)
        ? absent
        : read(`${form(slug)}?locale=${encodeURIComponent(locale)}`, liveFormOf),
    formVersion: async (slug, version, locale) =>
      !isFormSlug(slug)
        ? absent
        : read(`${form(slug)}/versions/${version}?locale=${encodeURIComponent(locale)}`, formOf),
    validator: async (slug, hash) =>
      !isFormSlug(slug) || !isVersionHash(hash)
        ? absent
        : read(
            `${form(slug)}/validator/${encodeURIComponent(hash)}.js`,
            (text) => text || undefined,
          ),
    preview: async (id, locale) =>
      isPreviewId(id)
        ? read(`/api/forms/previews/${id}?locale=${encodeURIComponent(locale)}`, previewOf)
        : absent,
    site: (locale) => read(`/api/content/site?locale=${encodeURIComponent(locale)}`, siteOf),
    page: (slug, locale) =>
      read(
        `/api/content/pages/${encodeURIComponent(slug)}?locale=${encodeURIComponent(locale)}`,
        pageOf,
      ),
    registrationWording: (locale) =>
      read(`/api/content/registration?locale=${encodeURIComponent(locale)}`, wordingOf),
    contentPreview: (token, locale) =>
      read(
        `/api/content/previews/${encodeURIComponent(token)}?locale=${encodeURIComponent(locale)}`,
        contentPreviewOf,
      ),
    async contentFile(digest) {
      if (!isFileDigest(digest)) return absent;
      try {
        const response = await fetch(new URL(`/api/content/files/${digest}`, url), {
          headers: { Authorization: `Bearer ${token}` },
          signal: AbortSignal.timeout(submitTimeout),
          redirect: 'error',
        });
        if (response.status === 404) return absent;
        if (!response.ok)
          return { kind: 'unavailable', why: `the CMS answered ${response.status}` };
        const type = response.headers.get('content-type') ?? 'application/octet-stream';
        const content = new Uint8Array(await response.arrayBuffer());
        return areOf(digest, content)
          ? { kind: 'found', value: { type, content } }
          : { kind: 'unavailable', why: 'the CMS answered other bytes' };
      } catch (error) {
        return { kind: 'unavailable', why: nameOf(error) };
      }
    },
    challenge: async (slug) =>
      !isFormSlug(slug) ? absent : read(`${form(slug)}/challenge`, dataOf),

    async countSteps(slug, seen) {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ seen });
      try {
        await call(`${form(slug)}/progress`, readTimeout, { method: 'POST', headers, body });
      } catch {
        // They are counts: a few less do no harm.
      }
    },

    async submit(slug, submission, { idempotencyKey, clientAddress }) {
      try {
        const reply = await call(`${form(slug)}/submissions`, submitTimeout, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': idempotencyKey,
            'X-Client-Address': clientAddress,
          },
          body: JSON.stringify(submission),
        });
        return submitted(reply);
      } catch (error) {
        return neverArrived(error)
          ? { kind: 'unavailable', why: nameOf(error), retryAfter: undefined }
          : { kind: 'unanswered', why: nameOf(error) };
      }
    },

    registry: ({ clientAddress, ...asked }) =>
      callPlugin('registry', asked, { 'X-Client-Address': clientAddress }),
    drafts: ({ clientAddress, ...asked }) =>
      callPlugin('forms', { method: 'POST', ...asked }, { 'X-Client-Address': clientAddress }),
    mailEvent: (sent) =>
      callPlugin('outreach', { method: 'POST', path: '/mail-events', body: sent }, {}),
    asOwner: (session, asked) =>
      callPlugin('registry', asked, { Authorization: `Bearer ${session}` }),

    async upload({ slug, preview }, { locale, question, encodedName, content }, clientAddress) {
      const unavailable = { kind: 'unavailable', retryAfter: undefined } as const;
      const isKnown = preview === undefined ? isFormSlug(slug) : isPreviewId(preview);
      if (!isKnown) return { ...unavailable, why: 'there is no such form' };
      const to = preview === undefined ? form(slug) : `/api/forms/previews/${preview}`;
      try {
        const address = `${to}/uploads?locale=${encodeURIComponent(locale)}`;
        const reply = await call(address, uploadTimeout, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/octet-stream',
            'X-Question': question,
            'X-File-Name': encodedName,
            'X-Client-Address': clientAddress,
          },
          body: content,
          duplex: 'half',
        });
        return uploaded(reply);
      } catch (error) {
        return { ...unavailable, why: nameOf(error) };
      }
    },
  };
}

const isPreviewId = (id: string) => /^[\w-]{32}$/u.test(id);

/** Whether no connection was made, so that nothing can have been saved. */
function neverArrived(error: unknown): boolean {
  const cause =
    error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    String(cause?.code),
  );
}

/** The kind of failure, without a driver's message, which may hold what was sent. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
