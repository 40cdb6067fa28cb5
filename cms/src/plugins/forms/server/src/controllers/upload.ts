import { locales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse } from '../../../../../http/answer';
import { previewId, refuseClosed, slugOf } from './answer';
import { clientKey } from '../../../../../limits/client-address';
import { formServices } from '../services';
import { openUpload, type UploadReader } from '../use-cases/open-upload';
import type { SentFile } from '../use-cases/judge-file';
import { receiveUpload, tryUpload, type UploadOutcome } from '../use-cases/receive-upload';
import { maySeeRecords } from './may-see-records';
import { readBytes } from './read-bytes';

const query = z.strictObject({ locale: z.enum(locales).default('en') });
const headers = z.object({
  question: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,62}$/),
  /** Percent-encoded, since a header has no letters but those of ASCII. */
  name: z.string().max(4000).transform(decoded),
});

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const clientOf = (ctx: Context) =>
    clientKey(ctx.get('x-client-address') || ctx.ip, formServices(strapi).proofSecret);

  return {
    /** Takes one file, which is the body, for a question of a form. */
    async create(ctx: Context) {
      const sent = sentFile(ctx);
      if (!sent) return;
      const { uploads } = formServices(strapi);
      const upload = { slug: slugOf(ctx), ...sent, client: clientOf(ctx) };
      reply(ctx, await receiveUpload(uploads, upload));
    },

    /** The same for a draft that staff try: nothing is kept. */
    async try(ctx: Context) {
      const sent = sentFile(ctx);
      if (!sent) return;
      const preview = previewId.safeParse(ctx.params['id']);
      const { uploads } = formServices(strapi);
      reply(
        ctx,
        preview.success
          ? await tryUpload(uploads, { preview: preview.data, ...sent, client: clientOf(ctx) })
          : { kind: 'unknown-question' },
      );
    },

    /** Gives staff a file that was sent, to be saved and not shown. */
    async read(ctx: Context) {
      const id = String(ctx.params['id']);
      const reader: UploadReader = {
        id: Number(ctx.state['user'].id),
        maySee: (source) => maySeeRecords(ctx, source),
      };
      const upload = /^[A-Za-z0-9_-]{32}$/.test(id)
        ? await openUpload(formServices(strapi).responses, { id, reader })
        : undefined;
      if (!upload) return refuse(ctx, 404, 'NotFoundError', 'There is no such file');
      ctx.attachment(upload.name);
      ctx.type = upload.type;
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
      ctx.set('Cache-Control', 'no-store');
      ctx.body = upload.content;
    },
  };
};

/** The file that a request brings; nothing where it was refused. */
function sentFile(ctx: Context): SentFile | undefined {
  if (!ctx.is('application/octet-stream')) {
    const message = 'Send the file as the body, with Content-Type: application/octet-stream';
    refuse(ctx, 415, 'UnsupportedMediaTypeError', message);
    return undefined;
  }
  const asked = query.safeParse(ctx.query);
  const said = headers.safeParse({
    question: ctx.get('x-question'),
    name: ctx.get('x-file-name'),
  });
  if (!asked.success || !said.success) {
    const message = 'Send X-Question, X-File-Name in percent-encoding, and perhaps a locale';
    refuse(ctx, 400, 'BadRequestError', message);
    return undefined;
  }
  return { ...said.data, ...asked.data, read: (mostBytes) => readBytes(ctx.req, mostBytes) };
}

function decoded(name: string, context: z.core.$RefinementCtx<string>): string {
  try {
    return decodeURIComponent(name);
  } catch {
    context.addIssue('is not percent-encoded');
    return z.NEVER;
  }
}

function reply(ctx: Context, outcome: UploadOutcome): void {
  switch (outcome.kind) {
    case 'uploaded':
      ctx.status = 201;
      ctx.body = { data: outcome.reference };
      return;
    case 'unknown-question':
      return refuse(ctx, 404, 'NotFoundError', 'No form asks for files there');
    case 'not-open':
      return refuseClosed(ctx, outcome.availability);
    case 'refused': {
      const { error } = outcome;
      const [status, name] = refusals[error.name] ?? ([400, 'ValidationError'] as const);
      return refuse(ctx, status, name, error.message, { errors: [error] });
    }
    case 'too-many':
      ctx.set('Retry-After', String(outcome.retryAfterSeconds));
      return refuse(ctx, 429, 'RateLimitError', 'Too many files. Try again later');
    case 'busy':
      ctx.set('Retry-After', '30');
      return refuse(
        ctx,
        503,
        'ServiceUnavailableError',
        'No file can be taken now. Try again soon',
      );
    case 'cut-off':
      return refuse(ctx, 400, 'BadRequestError', 'The file did not arrive whole. Send it again');
  }
}

const refusals: Partial<Record<string, readonly [number, string]>> = {
  maximum: [413, 'PayloadTooLargeError'],
  option: [415, 'UnsupportedMediaTypeError'],
};
