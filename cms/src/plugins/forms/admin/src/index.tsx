import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Question } from '@strapi/icons';

export default {
  register(app: StrapiApp): void {
    app.customFields.register({
      name: 'condition',
      pluginId: 'forms',
      type: 'json',
      icon: Question,
      intlLabel: { id: 'forms.condition.label', defaultMessage: 'Condition' },
      intlDescription: {
        id: 'forms.condition.description',
        defaultMessage: 'When a question is asked, by the answers to earlier ones',
      },
      components: {
        Input: async () => {
          const { ConditionField } = await import('./conditions/ConditionField');
          // Strapi types the inputs as if it handed them nothing.
          return { default: ConditionField as ComponentType };
        },
      },
    });
  },
};
