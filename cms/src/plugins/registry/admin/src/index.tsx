import type { StrapiApp } from '@strapi/strapi/admin';
import { User } from '@strapi/icons';

export default {
  register(app: StrapiApp): void {
    app.customFields.register({
      name: 'answers',
      pluginId: 'registry',
      type: 'json',
      icon: User,
      intlLabel: { id: 'registry.answers.label', defaultMessage: 'Answers' },
      intlDescription: {
        id: 'registry.answers.description',
        defaultMessage: 'What a person answered, in the wording of the form',
      },
      components: {
        Input: async () => {
          const { AnswersField } = await import('./answers/AnswersField');
          return { default: AnswersField };
        },
      },
    });
  },
};
