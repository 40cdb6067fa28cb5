import type { Core } from '@strapi/strapi';
import { BootRefused } from '../errors';
import { adminService } from './admin-services';

/** All that the site may do. */
const SITE_MAY: readonly string[] = [
  'plugin::forms.form.all',
  'plugin::forms.form.present',
  'plugin::forms.form.version',
  'plugin::forms.form.validator',
  'plugin::forms.form.revision',
  'plugin::forms.submission.challenge',
  'plugin::forms.submission.create',
  'plugin::forms.draft.save',
  'plugin::forms.draft.open',
  'plugin::forms.draft.discard',
  'plugin::forms.progress.count',
  'plugin::forms.preview.open',
  'plugin::forms.upload.create',
  'plugin::forms.upload.try',
  'plugin::content.content.site',
  'plugin::content.content.page',
  'plugin::content.content.registration',
  'plugin::content.preview.open',
  'plugin::outreach.event.hear',
  'plugin::registry.owner.askForLink',
  'plugin::registry.owner.askForLinkAgain',
  'plugin::registry.owner.mailbox',
  'plugin::registry.owner.signIn',
  'plugin::registry.own-registration.confirmMailbox',
  'plugin::registry.unsubscribe.tell',
  'plugin::registry.unsubscribe.setMail',
  'plugin::registry.unsubscribe.askToWithdraw',
];

const NAME = 'Site';
/** Strapi makes these on an empty database; nobody should have to wonder who holds them. */
const SAMPLES = ['Read Only', 'Full Access'];

type Token = { id: number; accessKey: string; permissions: { id: number; action: string }[] };

const refuseUnknown = (strapi: Core.Strapi): void => {
  const known = new Set(strapi.contentAPI.permissions.providers.action.keys());
  const unknown = SITE_MAY.filter((action) => !known.has(action));
  if (unknown.length === 0) return;
  throw new BootRefused(
    `The CMS will not start: the site's token names actions that do not exist: ${unknown.join(', ')}.`,
  );
};

/**
 * Makes the token that the site signs its calls with, and keeps it as the setting and the list
 * above say: a changed setting rotates it, a changed list widens or narrows it.
 */
export const keepSiteToken = async (strapi: Core.Strapi, plainToken: string): Promise<void> => {
  refuseUnknown(strapi);
  const accessKey = adminService(strapi, 'api-token-content-api').hash(plainToken);
  const tokens = strapi.db.query('admin::api-token');
  const permissions = strapi.db.query('admin::api-token-permission');

  await strapi.db.transaction(async () => {
    const found = (await tokens.findOne({
      where: { name: NAME },
      populate: ['permissions'],
    })) as Token | null;
    const fixed = { kind: 'content-api', type: 'custom', lifespan: null, expiresAt: null };
    const data = { ...fixed, accessKey, encryptedKey: null };
    const token = (
      found === null
        ? await tokens.create({
            data: { name: NAME, description: 'What the public site calls with', ...data },
          })
        : await tokens.update({ where: { id: found.id }, data })
    ) as Token;

    const held = found?.permissions ?? [];
    const surplus = held.filter(({ action }) => !SITE_MAY.includes(action));
    await permissions.deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
    const missing = SITE_MAY.filter((action) => !held.some((one) => one.action === action));
    for (const action of missing) await permissions.create({ data: { action, token: token.id } });
  });
};

/** On the first boot only, so that a token that staff make later keeps whatever name they like. */
export const dropSampleTokens = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('admin::api-token').deleteMany({
    where: { name: { $in: SAMPLES }, lastUsedAt: { $null: true } },
  });
};
