import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse, withoutMissing } from '../../../../../http/answer';
import { latestVersion, refuseUnknownForm } from './answer';
import type {
  FoundResponses,
  QueryHeader,
  ReadResponse,
  ResponsesOverview,
} from '../../../shared/responses';
import type { StaffUser } from '../contract';
import { formServices } from '../services';
import { downloadResponses } from '../use-cases/download-responses';
import {
  findResponses,
  readResponse,
  tellResponses,
  type FormOfResponses,
} from '../use-cases/find-responses';
import { maySeeRecords } from './may-see-records';

const queryHeader: QueryHeader = 'x-responses-query';

const day = z.iso.date();
const condition = z.strictObject({
  key: z.string().max(63),
  values: z.array(z.string().max(200)).max(500).optional(),
  is: z.boolean().optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  from: z.union([day, z.string().regex(/^\d{4}-\d{2}$/)]).optional(),
  to: z.union([day, z.string().regex(/^\d{4}-\d{2}$/)]).optional(),
  contains: z.string().max(200).optional(),
});
const query = z.strictObject({
  words: z.string().max(200).optional(),
  conditions: z.array(condition).max(50).optional(),
  version: z.int().min(1).max(latestVersion).optional(),
  from: day.optional(),
  to: day.optional(),
});
const search = query.extend({ page: z.int().min(1).max(1_000_000).optional() });

/** What staff see of the responses to a form. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => formServices(strapi).responses;

  /** The form, where it takes answers and the member of staff may see them. */
  async function formOf(ctx: Context): Promise<FormOfResponses | undefined> {
    const entry = await context().entries.read(documentIdOf(ctx), 'draft');
    const source = entry && context().recordsOf(entry.slug);
    if (!source) {
      refuseUnknownForm(ctx);
      return undefined;
    }
    if (!maySeeRecords(ctx, source)) {
      refuse(ctx, 403, 'ForbiddenError', 'You may not see the records of this form');
      return undefined;
    }
    const records = await source.seenBy(ctx.state['user'] as StaffUser);
    return { slug: entry.slug, title: entry.title, records };
  }

  return {
    async overview(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return;
      ctx.body = { data: (await tellResponses(context(), form)) satisfies ResponsesOverview };
    },

    async search(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return;
      const asked = search.safeParse(ctx.request.body ?? {});
      if (!asked.success) return refuseQuery(ctx);
      const found = await findResponses(context(), form, withoutMissing(asked.data));
      if (found.kind === 'unknown-filter') return refuseFilter(ctx, found.key);
      ctx.body = { data: found.value satisfies FoundResponses };
    },

    async read(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return;
      const id = String(ctx.params['id']);
      const data: ReadResponse | undefined = /^[a-z0-9]{1,40}$/.test(id)
        ? await readResponse(context(), form, id)
        : undefined;
      if (!data) return refuse(ctx, 404, 'NotFoundError', 'The form has no such response');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data };
    },

    async file(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return;
      const asked = query.safeParse(queryOf(ctx.get(queryHeader)));
      if (!asked.success) return refuseQuery(ctx);
      const actor = Number(ctx.state['user'].id);
      const download = { asked: withoutMissing(asked.data), actor };
      const file = await downloadResponses(context(), form, download);
      if (file.kind === 'unknown-filter') return refuseFilter(ctx, file.key);
      ctx.set('Cache-Control', 'no-store');
      ctx.attachment(file.value.name);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.body = Readable.from(file.value.text);
    },
  };
};

/** What the header asks for; everything, where there is none. */
function queryOf(header: string): unknown {
  try {
    return header === '' ? {} : JSON.parse(decodeURIComponent(header));
  } catch {
    return undefined;
  }
}

function refuseQuery(ctx: Context): void {
  const message =
    'Say which responses: words, conditions, version, from and to, as they are offered';
  refuse(ctx, 400, 'ValidationError', message);
}

function refuseFilter(ctx: Context, key: string): void {
  refuse(
    ctx,
    400,
    'ValidationError',
    `Responses cannot be filtered by “${key}”: mark it in the form`,
  );
}
