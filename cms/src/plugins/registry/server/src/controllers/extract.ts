import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type {
  AskedForExtract,
  ConsideredExtract,
  ExtractRecord,
  PastExtracts,
  WeeklyExtract,
} from '../../../shared/extracts';
import { reasonLength } from '../../../shared/reason-length';
import { registryServices } from '../services';
import { askForExtract, considerExtract, ticketSeconds } from '../use-cases/ask-for-extract';
import { oneExtract, pastExtracts } from '../use-cases/list-extracts';
import { runExtract } from '../use-cases/run-extract';
import { setWeeklyExtract, tellWeeklyExtract } from '../use-cases/set-weekly-extract';
import { stopExtract } from '../use-cases/stop-extract';
import { refuseIfLong } from './answer';

/** The cookie that holds a ticket. It is sent to the one address where it is good, and to no script. */
const ticketCookie = 'ehpr_extract';

/** A download that takes nothing for so long has been left. */
const stalledMs = 120_000;

const wanted = z.strictObject({
  query: z.string().max(10_000),
  reason: z
    .string()
    .trim()
    .min(reasonLength.least, 'Say in a few words what you need the registrants for')
    .max(reasonLength.most, `Say it in at most ${reasonLength.most} letters`),
});
const weeklyTime = z.strictObject({
  isOn: z.boolean(),
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  recipients: z.array(z.int().min(1).max(2_147_483_647)).max(500),
});
const uuid = z.uuid();

/** Registrants as tables, for staff to take along. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => registryServices(strapi).extracts;
  const staffOf = (ctx: Context) => registryServices(strapi).staffAtWork(ctx);

  return {
    async consider(ctx: Context) {
      const considered = await considerExtract(
        context(),
        await staffOf(ctx),
        new URLSearchParams(ctx.querystring),
      ).catch(refuseIfLong);
      if (considered.kind === 'refused') return refuseFilter(ctx, considered);
      const { filter, count } = considered.meant;
      ctx.body = { data: { filter, count } satisfies ConsideredExtract };
    },

    async ask(ctx: Context) {
      const sent = wanted.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { query, reason } = sent.data;
      const params = new URLSearchParams(query);
      const asked = await askForExtract(context(), await staffOf(ctx), { params, reason }).catch(
        refuseIfLong,
      );
      if (asked.kind === 'refused') return refuseFilter(ctx, asked);
      const { id, ticket, expected } = asked;
      ctx.cookies.set(ticketCookie, ticket, {
        path: `/registry/extracts/${id}/file`,
        maxAge: ticketSeconds * 1000,
        httpOnly: true,
        sameSite: 'strict',
        secure: ctx.secure,
        signed: false,
      });
      ctx.status = 201;
      ctx.body = { data: { id, expected } satisfies AskedForExtract };
    },

    async file(ctx: Context) {
      const id = idOf(ctx);
      const ticket = ctx.cookies.get(ticketCookie, { signed: false });
      const run = id !== undefined && ticket !== undefined && ticket.length <= 100;
      const outcome = run ? await runExtract(context(), { id, ticket }) : undefined;
      if (outcome?.kind === 'busy') {
        ctx.set('Retry-After', '60');
        const message = 'Others are extracting just now. Try again in a minute';
        return refuse(ctx, 503, 'ServiceUnavailableError', message);
      }
      if (outcome?.kind !== 'running') {
        const message =
          'This download was begun before, or too long ago. Go back to Extracts and start it again';
        return refuse(ctx, 404, 'NotFoundError', message);
      }
      const { name, extract } = outcome;
      const { res } = ctx;
      const settle = () => void extract.ended(res.writableFinished);
      res.once('close', settle);
      if (res.destroyed) settle();
      res.setTimeout(stalledMs, () => res.destroy());
      ctx.cookies.set(ticketCookie, null, {
        path: `/registry/extracts/${id ?? ''}/file`,
        signed: false,
      });
      ctx.set('Cache-Control', 'no-store');
      // A proxy that gathers the answer first would keep the first rows back.
      ctx.set('X-Accel-Buffering', 'no');
      ctx.attachment(name);
      ctx.type = 'text/csv; charset=utf-8';
      // A file that ends where it should not must not look whole.
      ctx.body = Readable.from(extract.text, { objectMode: false, highWaterMark: 64 * 1024 }).on(
        'error',
        () => res.destroy(),
      );
    },

    async list(ctx: Context) {
      const before = uuid.safeParse(ctx.query['before']);
      const asked = {
        maySeeAll: maySeeAll(ctx),
        ...(before.success && { before: before.data }),
      };
      const data = await pastExtracts(context(), await staffOf(ctx), asked);
      ctx.body = { data: data satisfies PastExtracts };
    },

    async read(ctx: Context) {
      const id = idOf(ctx);
      const asked = id === undefined ? undefined : { id, maySeeAll: maySeeAll(ctx) };
      const data = asked && (await oneExtract(context(), await staffOf(ctx), asked));
      if (!data) return refuseUnknown(ctx);
      ctx.body = { data: data satisfies ExtractRecord };
    },

    async stop(ctx: Context) {
      const id = idOf(ctx);
      const asked = id === undefined ? undefined : { id, maySeeAll: maySeeAll(ctx) };
      const outcome = asked && (await stopExtract(context(), await staffOf(ctx), asked));
      if (!outcome || outcome.kind === 'unknown') return refuseUnknown(ctx);
      if (outcome.kind === 'not-running') {
        return refuse(ctx, 409, 'ConflictError', 'The extract is not running any more');
      }
      ctx.status = 204;
    },

    async weekly(ctx: Context) {
      ctx.body = { data: (await tellWeeklyExtract(context())) satisfies WeeklyExtract };
    },

    async setWeekly(ctx: Context) {
      const sent = weeklyTime.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const set = await setWeeklyExtract(context(), await staffOf(ctx), sent.data);
      if (set.kind === 'may-not-extract') {
        const message = 'Choose only staff who may extract registrants';
        return refuse(ctx, 400, 'ValidationError', message);
      }
      ctx.body = { data: set.weekly satisfies WeeklyExtract };
    },
  };
};

function idOf(ctx: Context): string | undefined {
  return uuid.safeParse(ctx.params['id']).data;
}

/** Everyone sees their own extracts; those of others, whoever may search the audit. */
function maySeeAll(ctx: Context): boolean {
  const ability = ctx.state['userAbility'] as { can(action: string): boolean };
  return ability.can('plugin::registry.audit.read');
}

function refuseUnknown(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such extract');
}

function refuseFilter(
  ctx: Context,
  { filter, message }: { filter: string; message: string },
): void {
  refuse(ctx, 400, 'ValidationError', message, { filter });
}
