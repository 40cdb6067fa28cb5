import { defaultLocale, locales, type FormDefinition, otherLocales } from '@ehpr/form-schemas';
import { shippedForm, shippedFormNames, shippedLists } from '@ehpr/form-schemas/shipped';
import type { Core } from '@strapi/strapi';
import { formEntries } from '../store/form-entries';
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
    const found = { filters: { slug }, locale: defaultLocale };
    const form = await strapi.documents(formUid).findFirst(found);
    if (!form) await enterForm(strapi, shippedForm(slug));
    else await enterTranslations(strapi, form.documentId, shippedForm(slug));
  }
}

/** Enters a form in all its languages and publishes them together, as its first version. */
async function enterForm(strapi: Core.Strapi, definition: FormDefinition): Promise<void> {
  const { slug, title, steps } = definition;
  await strapi.db.transaction(async () => {
    const data: object = { slug, title, steps };
    const forms = strapi.documents(formUid);
    const { documentId } = await forms.create({ data, locale: defaultLocale });
    await formEntries(strapi).replaceTranslations(documentId, definition);
    await forms.publish({ documentId, locale: [...locales] });
  });
}

/** A form that is older than its translation gets it as a draft, for staff to look at and publish. */
async function enterTranslations(
  strapi: Core.Strapi,
  documentId: string,
  definition: FormDefinition,
): Promise<void> {
  const entry = await formEntries(strapi).read(documentId, 'draft');
  if (otherLocales.every((locale) => entry?.translations?.[locale])) return;
  await formEntries(strapi).replaceTranslations(documentId, definition);
}
