import type { Core } from '@strapi/strapi';
import { arrangeEditor } from '../../../../boot/arrange-editor';
import { guardRevisions } from '../../../../two-editors/guard-revisions';
import type { TranslationSources } from '../../../content/server/src/contract';
import contentTypes from './content-types';
import draft from './controllers/draft';
import form from './controllers/form';
import optionList from './controllers/option-list';
import preview from './controllers/preview';
import progress from './controllers/progress';
import response from './controllers/response';
import submission from './controllers/submission';
import twoEditors from './controllers/two-editors';
import upload from './controllers/upload';
import version from './controllers/version';
import { registerCustomFields } from './custom-fields';
import { formEditors } from './form-editor';
import { guardOptionLists } from './guard-option-lists';
import { guardPublishing } from './guard-publishing';
import { guardStructure } from './guard-structure';
import { guardSubmissions } from './guard-submissions';
import { keepLanguagesTogether } from './keep-languages-together';
import { registerPermissions } from './permissions';
import routes from './routes';
import { seedForms } from './seed/seed-forms';
import services, { formsConfig, formServices } from './services';
import { seedLocales } from './seed/seed-locales';
import { forgetExpired } from './store/expired';
import { formUid, listUid } from './uids';
import { tellFrenchGaps } from './use-cases/tell-french-gaps';

export default {
  contentTypes,
  controllers: {
    draft,
    form,
    'option-list': optionList,
    preview,
    progress,
    response,
    submission,
    'two-editors': twoEditors,
    upload,
    version,
  },
  routes,
  services,
  register({ strapi }: { strapi: Core.Strapi }) {
    registerCustomFields(strapi);
    keepLanguagesTogether(strapi);
    guardRevisions(strapi, { uids: [formUid, listUid], timeZone: formsConfig(strapi).timeZone });
    guardStructure(strapi);
    guardPublishing(strapi);
    guardSubmissions(strapi);
    guardOptionLists(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    await seedLocales(strapi);
    await seedForms(strapi);
    for (const editor of formEditors) await arrangeEditor(strapi, editor);
    const translations: TranslationSources = strapi.plugin('content').service('translations');
    translations.register(() => tellFrenchGaps(formServices(strapi).versions));
    strapi.cron.add({
      forgetExpired: {
        task: () => forgetExpired(strapi.db.connection, new Date()),
        options: { rule: '17 * * * *' },
      },
    });
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await formServices(strapi).sent.write();
  },
};
