import type {
  AnswerError,
  FileReference,
  LiveForm,
  NotOpen,
  PublishedForm,
} from '@ehpr/form-schemas';
import type { Answered, PreviewedForm, Submitted, Uploaded } from './outcomes.ts';

/** What the CMS sent back. */
export type Reply = { status: number; retryAfter: number | undefined; text: string };

/** What became of answers, by the reply to them. */
export function submitted({ status, retryAfter, text }: Reply): Submitted {
  switch (status) {
    case 201: {
      const { confirmationNumber } = dataOf(text) as { confirmationNumber?: string };
      return confirmationNumber
        ? { kind: 'registered', confirmationNumber }
        : { kind: 'unavailable', why: 'the CMS answered something else', retryAfter };
    }
    case 400: {
      const { name, errors } = refusalOf(text);
      // Any other refusal finds fault with the request, which is ours.
      return name === 'ValidationError'
        ? { kind: 'invalid', errors }
        : { kind: 'unavailable', why: `the CMS answered ${name ?? '400'}`, retryAfter };
    }
    case 409: {
      const { name, errors, notOpen } = refusalOf(text);
      if (notOpen) return { kind: 'not-open', notOpen };
      return name === 'IdempotencyKeyReused'
        ? { kind: 'key-reused' }
        : { kind: 'superseded', errors };
    }
    case 404:
      return { kind: 'absent' };
    case 413:
      return { kind: 'too-large' };
    case 429:
      return { kind: 'too-many', retryAfter };
    default:
      return { kind: 'unavailable', why: `the CMS answered ${status}`, retryAfter };
  }
}

const isRefusal: ReadonlySet<number> = new Set([400, 409, 413, 415]);

/** What became of a file, by the reply to it. */
export function uploaded({ status, retryAfter, text }: Reply): Uploaded {
  if (status === 201) return { kind: 'uploaded', reference: dataOf(text) as FileReference };
  if (status === 429) return { kind: 'too-many', retryAfter };
  const { notOpen, errors } = isRefusal.has(status) ? refusalOf(text) : {};
  if (notOpen) return { kind: 'not-open', notOpen };
  const [error] = errors ?? [];
  // Any other refusal finds fault with the request, which is ours.
  return error
    ? { kind: 'refused', error }
    : { kind: 'unavailable', why: `the CMS answered ${status}`, retryAfter };
}

/** What the registry answered, by its reply. */
export function answered<T>({ status, retryAfter, text }: Reply): Answered<T> {
  if (status === 401) return { kind: 'signed-out' };
  if (status === 429) return { kind: 'too-many', retryAfter };
  if (status < 300) return { kind: 'done', value: (JSON.parse(text) as { data: T }).data };
  const why = `the CMS answered ${status}`;
  // To a token of the site that is not let in, Strapi answers 403: that is nobody's fault but ours.
  if (status >= 500 || status === 403) return { kind: 'unavailable', why, retryAfter };
  const { error } = JSON.parse(text) as {
    error: { name: string; message: string; details?: object };
  };
  const { name, message, details = {} } = error;
  return { kind: 'refused', status, name, message, details: { ...details } };
}

/** What stands under `data`, as Strapi answers; or the whole, when there is no such envelope. */
export function dataOf(text: string): unknown {
  const body = JSON.parse(text) as { data?: unknown };
  return body.data ?? body;
}

/** The form that a reply holds. Nothing when it holds something else. */
export function formOf(text: string): PublishedForm | undefined {
  const published = dataOf(text) as Partial<PublishedForm>;
  return published.schema && published.steps ? (published as PublishedForm) : undefined;
}

/** The form that a reply holds, with whether it takes answers. */
export function liveFormOf(text: string): LiveForm | undefined {
  const published = formOf(text) as LiveForm | undefined;
  return published?.availability && published;
}

type Refusal = { name: string | undefined; errors: AnswerError[]; notOpen: NotOpen | undefined };

/** The draft that a reply holds, with who may frame it. */
export function previewOf(text: string): PreviewedForm | undefined {
  const { form, framedBy } = dataOf(text) as Partial<PreviewedForm>;
  if (!form?.schema || framedBy === undefined || !URL.canParse(framedBy)) return undefined;
  return { form, framedBy: new URL(framedBy).origin };
}

function refusalOf(text: string): Refusal {
  const { error } = JSON.parse(text) as {
    error?: { name?: string; details?: { errors?: AnswerError[]; availability?: NotOpen } };
  };
  const { errors = [], availability } = error?.details ?? {};
  return { name: error?.name, errors, notOpen: availability };
}
