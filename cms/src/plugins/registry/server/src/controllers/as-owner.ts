import type { Context } from 'koa';
import { refuse } from '../../../../../http/answer';
import type { RegistryServices } from '../services';
import type { OwnerAtWork } from '../use-cases/owner-at-work';

type Handler = (ctx: Context, owner: OwnerAtWork) => Promise<void>;
type Registration = { owner: OwnerAtWork; documentId: string };

/** Does what a signed-in owner of a mailbox asks for. To anyone else, or once signed out: 401. */
export function asOwner(services: () => RegistryServices, handle: Handler) {
  return async (ctx: Context): Promise<void> => {
    ctx.set('Cache-Control', 'no-store');
    const owner = await services().ownerAtWork(ctx);
    if (!owner) return refuse(ctx, 401, 'SignedOut', 'Sign in again by a new link');
    await handle(ctx, owner);
  };
}

/** The same of the registration that the session is about; where none is chosen yet: 409. */
export function asOwnerOfOne(
  services: () => RegistryServices,
  handle: (ctx: Context, asked: Registration) => Promise<void>,
) {
  return asOwner(services, async (ctx, owner) => {
    const { documentId } = owner;
    if (documentId === undefined) {
      return refuse(ctx, 409, 'RegistrationNotChosen', 'Choose one of your registrations first');
    }
    await handle(ctx, { owner, documentId });
  });
}
