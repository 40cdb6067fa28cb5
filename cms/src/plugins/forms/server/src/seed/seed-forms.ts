import type { Core } from '@strapi/strapi';
import { shippedForm, shippedFormNames, shippedLists } from '@ehpr/form-schemas/shipped';
import { formUid, listUid } from '../uids';

const listNames: Record<string, string> = {
  professions: 'Professions',
  communities: 'Communities',
};

/** Enters the shipped lists and forms that are not there yet; what staff have changed stays. */
export async function seedForms(strapi: Core.Strapi): Promise<void> {
  for (const [key, options] of Object.entries(shippedLists())) {
    const list = await strapi.documents(listUid).findFirst({ filters: { key } });
    if (!list) {
      await strapi
        .documents(listUid)
        .create({ data: { key, name: listNames[key] ?? key, options } });
    }
  }
  for (const slug of shippedFormNames) {
    const form = await strapi.documents(formUid).findFirst({ filters: { slug } });
    if (!form) {
      await strapi.documents(formUid).create({ data: shippedForm(slug), status: 'published' });
    }
  }
}
