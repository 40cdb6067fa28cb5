import { defaultLocale, locales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse } from '../../../../../http/answer';
import { latestVersion, refuseUnknownForm } from './answer';
import type { TranslationStates } from '../../../shared/translations';
import type {
  Comparison,
  Impact,
  ReadVersion,
  Restored,
  VersionList,
} from '../../../shared/versions';
import { formServices } from '../services';
import { bringBackVersion } from '../use-cases/bring-back-version';
import { publishedNamesOfForm } from '../use-cases/published-names';
import { compareVersions } from '../use-cases/compare-versions';
import { readVersion } from '../use-cases/read-version';
import { tellImpact } from '../use-cases/tell-impact';
import { tellTranslations } from '../use-cases/tell-translations';
import { versionHistory } from '../use-cases/version-history';

const versionNumber = z.coerce.number().int().min(1).max(latestVersion);
const inLanguage = z.strictObject({ locale: z.enum(locales).default(defaultLocale) });
const twoVersions = z.strictObject({ before: versionNumber, after: versionNumber });
const restoreRequest = z.strictObject({
  replaceDraft: z.literal(true),
  draft: z.string().max(100),
});

/** What staff see of the versions of a form, and of what publishing its draft would do. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => formServices(strapi).versions;
  const formOf = (ctx: Context) => context().entries.read(documentIdOf(ctx), 'draft');

  return {
    async list(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return refuseUnknownForm(ctx);
      const versions = await versionHistory(context(), form.slug);
      ctx.body = { data: { title: form.title, versions } satisfies VersionList };
    },

    async read(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return refuseUnknownForm(ctx);
      const number = versionNumber.safeParse(ctx.params['version']);
      const data: ReadVersion | undefined = number.success
        ? await readVersion(context(), form.slug, number.data)
        : undefined;
      if (!data) return refuseUnknownVersion(ctx);
      ctx.body = { data };
    },

    async compare(ctx: Context) {
      const form = await formOf(ctx);
      if (!form) return refuseUnknownForm(ctx);
      const asked = twoVersions.safeParse(ctx.query);
      if (!asked.success) {
        return refuse(ctx, 400, 'ValidationError', 'Say which versions: before and after');
      }
      const changes = await compareVersions(context().db, form.slug, asked.data);
      if (!changes) return refuseUnknownVersion(ctx);
      ctx.body = { data: { ...asked.data, changes } satisfies Comparison };
    },

    async publishedNames(ctx: Context) {
      const data = await publishedNamesOfForm(context(), documentIdOf(ctx));
      if (!data) return refuseUnknownForm(ctx);
      ctx.body = { data };
    },

    async impact(ctx: Context) {
      const asked = inLanguage.safeParse(ctx.query);
      if (!asked.success) return refuse(ctx, 400, 'ValidationError', 'Say which locale: en or fr');
      const data: Impact | undefined = await tellImpact(
        context(),
        documentIdOf(ctx),
        asked.data.locale,
      );
      if (!data) return refuseUnknownForm(ctx);
      ctx.body = { data };
    },

    async translations(ctx: Context) {
      const translations = await tellTranslations(context(), documentIdOf(ctx));
      if (!translations) return refuseUnknownForm(ctx);
      ctx.body = { data: { translations } satisfies TranslationStates };
    },

    async restore(ctx: Context) {
      const number = versionNumber.safeParse(ctx.params['version']);
      if (!number.success) return refuseUnknownVersion(ctx);
      const asked = restoreRequest.safeParse(ctx.request.body);
      if (!asked.success) {
        const message = 'The draft would be replaced: send replaceDraft: true and which draft';
        return refuse(ctx, 400, 'DraftWouldBeReplaced', message);
      }
      const outcome = await bringBackVersion(context(), {
        documentId: documentIdOf(ctx),
        version: number.data,
        draft: asked.data.draft,
        editor: String(ctx.state['user'].id),
      });
      switch (outcome.kind) {
        case 'brought-back':
          ctx.body = { data: outcome.restored satisfies Restored };
          return;
        case 'unknown-form':
          return refuseUnknownForm(ctx);
        case 'unknown-version':
          return refuseUnknownVersion(ctx);
        case 'draft-changed':
          return refuse(
            ctx,
            409,
            'DraftChanged',
            'The draft was saved again since you looked at it. Look again before you replace it',
          );
      }
    },
  };
};

function refuseUnknownVersion(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'The form has no such version');
}
