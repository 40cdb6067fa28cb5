import type { ComponentType } from 'react';
import { BulletList, Message, Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';

type CustomField = {
  name: string;
  type: 'json' | 'string' | 'text';
  icon: ComponentType;
  called: string;
  is: string;
  load: () => Promise<ComponentType<FieldProps>>;
};

/** What staff edit otherwise than Strapi would have it; what is stored is told in the server's part. */
const customFields: readonly CustomField[] = [
  {
    name: 'condition',
    type: 'json',
    icon: Question,
    called: 'Condition',
    is: 'When a question is asked, by the answers to earlier ones',
    load: async () => (await import('./conditions/ConditionField')).ConditionField,
  },
  {
    name: 'options',
    type: 'json',
    icon: BulletList,
    called: 'Options',
    is: 'What can be chosen, of one level or more',
    load: async () => (await import('./options/OptionsField')).OptionsField,
  },
  {
    name: 'messages',
    type: 'json',
    icon: Message,
    called: 'Messages',
    is: 'Words of one’s own for what can be wrong with an answer',
    load: async () => (await import('./messages/MessagesField')).MessagesField,
  },
  {
    name: 'list',
    type: 'string',
    icon: BulletList,
    called: 'Option list',
    is: 'A list that several questions take their options from',
    load: async () => (await import('./references/ListField')).ListField,
  },
  {
    name: 'question',
    type: 'string',
    icon: Question,
    called: 'Question',
    is: 'Another question of the form',
    load: async () => (await import('./references/QuestionField')).QuestionField,
  },
  {
    name: 'questions',
    type: 'text',
    icon: Question,
    called: 'Questions',
    is: 'Other questions of the form',
    load: async () => (await import('./references/QuestionsField')).QuestionsField,
  },
];

export function registerCustomFields({ customFields: registry }: StrapiApp): void {
  for (const { name, type, icon, called, is, load } of customFields) {
    registry.register({
      name,
      pluginId: 'forms',
      type,
      icon,
      intlLabel: { id: `forms.${name}.label`, defaultMessage: called },
      intlDescription: { id: `forms.${name}.description`, defaultMessage: is },
      components: {
        // Strapi types the inputs as if it handed them nothing.
        Input: async () => ({ default: (await load()) as ComponentType }),
      },
    });
  }
}
