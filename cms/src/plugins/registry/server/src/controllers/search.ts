import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, withoutMissing } from '../../../../../http/answer';
import type {
  AskedText,
  FoundRegistrants,
  NamedSearch,
  RegistrantCount,
  RegistrantSummary,
  SearchOverview,
  TextId,
} from '../../../shared/search';
import { searchLimits } from '../domain/search-limits';
import { registryServices } from '../services';
import type { SearchContext } from '../use-cases/ask-search';
import {
  countRegistrants,
  findRegistrants,
  summariseRegistrants,
  type SearchOutcome,
} from '../use-cases/find-registrants';
import {
  changeSearch,
  deleteSearch,
  keepWords,
  listSearches,
  nameSearch,
  readWords,
  type KeepOutcome,
} from '../use-cases/keep-search';
import type { StaffAtWork } from '../use-cases/staff-at-work';
import { tellSearch } from '../use-cases/tell-search';
import { refuseIfLong } from './answer';

const line = (most: number) =>
  z
    .string()
    .max(most, `At most ${most} letters`)
    .refine(
      (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
      'Holds signs that cannot be typed',
    );
const words = line(searchLimits.textLength);
const text = z.strictObject({
  words: words.optional(),
  answers: z
    .record(line(63), words)
    .refine((answers) => Object.keys(answers).length <= 30, 'Asks for too much')
    .optional(),
});
const name = line(100).trim().min(1, 'Give the search a name');
const toName = z.strictObject({ name, query: line(8000), isShared: z.boolean() });
const change = z.strictObject({ name, isShared: z.boolean() });

type Params = [string, string][];
type Asks<T> = (
  context: SearchContext,
  staff: StaffAtWork,
  params: Params,
) => Promise<SearchOutcome<T>>;

/** How staff find registrants. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);
  const context = () => services().search;

  /** Whoever asks with whatever an address asks for: what is found is theirs to see. */
  const finds = <T>(ask: Asks<T>) => {
    return async (ctx: Context) => {
      ctx.set('Cache-Control', 'no-store');
      const staff = await services().staffAtWork(ctx);
      const params: Params = [...new URLSearchParams(ctx.querystring)];
      const outcome = await ask(context(), staff, params).catch(refuseIfLong);
      if (outcome.kind === 'refused') return refuse(ctx, 400, 'ValidationError', outcome.message);
      ctx.body = { data: outcome.value };
    };
  };

  return {
    async filters(ctx: Context) {
      ctx.body = { data: (await tellSearch(context())) satisfies SearchOverview };
    },

    list: finds<FoundRegistrants>(findRegistrants),
    count: finds<RegistrantCount>(countRegistrants),
    summary: finds<RegistrantSummary>(summariseRegistrants),

    async keepText(ctx: Context) {
      const sent = text.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const staff = await services().staffAtWork(ctx);
      const asked = withoutMissing(sent.data) as AskedText;
      ctx.body = { data: (await keepWords(context(), staff, asked)) satisfies TextId };
    },

    async text(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      const staff = await services().staffAtWork(ctx);
      const data: AskedText | undefined = await readWords(context(), staff, idOf(ctx));
      if (!data) return refuse(ctx, 404, 'NotFoundError', 'The words of this search are gone');
      ctx.body = { data };
    },

    async searches(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      const staff = await services().staffAtWork(ctx);
      ctx.body = { data: (await listSearches(context(), staff)) satisfies NamedSearch[] };
    },

    async name(ctx: Context) {
      const sent = toName.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const staff = await services().staffAtWork(ctx);
      reply(ctx, await nameSearch(context(), staff, sent.data));
    },

    async change(ctx: Context) {
      const sent = change.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const staff = await services().staffAtWork(ctx);
      reply(ctx, await changeSearch(context(), staff, { ...sent.data, id: idOf(ctx) }));
    },

    async delete(ctx: Context) {
      const staff = await services().staffAtWork(ctx);
      reply(ctx, await deleteSearch(context(), staff, idOf(ctx)));
    },
  };
};

/** The id that is asked for; what cannot be one is the id of no search. */
function idOf(ctx: Context): string {
  const id = String(ctx.params['id']);
  return /^[\w-]{1,40}$/u.test(id) ? id : '-';
}

function reply(ctx: Context, outcome: KeepOutcome<object>): void {
  switch (outcome.kind) {
    case 'kept':
      ctx.body = { data: outcome.value };
      return;
    case 'refused':
      return refuse(ctx, 400, 'ValidationError', outcome.message);
    case 'conflict':
      return refuse(ctx, 409, 'ConflictError', outcome.message);
    case 'unknown':
      return refuse(ctx, 404, 'NotFoundError', 'You have no such search');
  }
}

/** Refuses what was sent: the words of a search have no field of their own to say it at. */
function refuseBody(ctx: Context, { issues: [first] }: z.ZodError): void {
  const at = first?.path.join('.') ?? '';
  const why = first?.message ?? 'Say what is meant';
  refuse(ctx, 400, 'ValidationError', at === '' ? why : `${at}: ${why}`);
}
