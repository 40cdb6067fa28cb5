import type { Core } from '@strapi/strapi';
import { nameOfField } from './content-editor';
import type { Vocabulary } from './domain/fault-in-words';

/** What content is made of, and what fields and parts are called in the editor. */
export const vocabularyOf = (strapi: Core.Strapi): Vocabulary => ({
  modelOf: (uid) => strapi.getModel(uid as never),
  names: {
    field: nameOfField,
    component: (uid) => {
      const { info } = strapi.getModel(uid as never) as unknown as {
        info: { displayName: string };
      };
      return info.displayName;
    },
  },
});
