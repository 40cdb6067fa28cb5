import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { StaffOverview, StaffRow } from '../../../shared/staff';
import { refusalInWords } from '../domain/staff';
import { registryServices } from '../services';
import type { StaffOutcome } from '../use-cases/change-staff';
import { inviteStaff, inviteStaffAgain } from '../use-cases/invite-staff';
import { approveStaff, blockStaff, unblockStaff } from '../use-cases/let-staff-in';
import { listStaff } from '../use-cases/list-staff';
import { changeRole, setAuthority } from '../use-cases/place-staff';

const name = (what: string) =>
  z
    .string()
    .trim()
    .min(1, `Give a ${what}`)
    .max(100, `A ${what} has at most 100 letters`)
    .regex(/^[^\p{C}<>]*$/u, `A ${what} has no signs like < or >`);
const key = z.string().max(63);
const invitation = z.strictObject({
  firstName: name('first name'),
  lastName: name('last name'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(255, 'An email address has at most 255 letters')
    .pipe(z.email('Give an email address, like name@example.org')),
  role: key,
  authority: key.nullish(),
});

type Verb = (
  context: ReturnType<typeof registryServices>['staff'],
  who: { actor: number; id: number },
) => Promise<StaffOutcome>;

/** Who works with the registry, for administrators. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => registryServices(strapi).staff;
  const actorOf = (ctx: Context) => Number(ctx.state['user'].id);
  const whoOf = (ctx: Context) => {
    const id = Number(ctx.params['id']);
    return { actor: actorOf(ctx), id: Number.isInteger(id) && id < 2 ** 31 ? id : 0 };
  };
  const verb = (does: Verb) => async (ctx: Context) =>
    reply(ctx, await does(context(), whoOf(ctx)));

  return {
    async list(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: (await listStaff(context(), actorOf(ctx))) satisfies StaffOverview };
    },

    async invite(ctx: Context) {
      const sent = invitation.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await inviteStaff(context(), actorOf(ctx), sent.data);
      reply(ctx, outcome);
      if (outcome.kind === 'done') ctx.status = 201;
    },

    inviteAgain: verb(inviteStaffAgain),
    approve: verb(approveStaff),
    block: verb(blockStaff),
    unblock: verb(unblockStaff),

    async role(ctx: Context) {
      const sent = z.strictObject({ role: key }).safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      reply(ctx, await changeRole(context(), whoOf(ctx), sent.data.role));
    },

    async authority(ctx: Context) {
      const sent = z.strictObject({ authority: key.nullable() }).safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      reply(ctx, await setAuthority(context(), whoOf(ctx), sent.data.authority));
    },
  };
};

function reply(ctx: Context, outcome: StaffOutcome): void {
  switch (outcome.kind) {
    case 'done':
      ctx.body = { data: outcome.member satisfies StaffRow };
      return;
    case 'unknown':
      return refuse(ctx, 404, 'NotFoundError', 'There is no such member of staff');
    case 'unknown-role':
      return refuse(ctx, 400, 'ValidationError', 'Choose one of the roles in the list', {
        field: 'role',
      });
    case 'unknown-authority': {
      const message = 'Choose one of the health authorities in the list';
      return refuse(ctx, 400, 'ValidationError', message, { field: 'authority' });
    }
    case 'refused': {
      const { because } = outcome;
      const status = because === 'not-allowed' ? 403 : 409;
      const details = because.startsWith('already-') ? { field: 'email' } : {};
      return refuse(ctx, status, 'StaffError', refusalInWords[because], details);
    }
  }
}
