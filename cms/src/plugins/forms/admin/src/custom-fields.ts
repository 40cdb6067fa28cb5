import type { ComponentType } from 'react';
import { BulletList, Key, Message, Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';
import { lockedInCore } from './questions/locked-in-core';

type CustomField = {
  name: string;
  type: 'json' | 'string' | 'text';
  icon: ComponentType;
  called: string;
  is: string;
  load: () => Promise<ComponentType<FieldProps>>;
  /** It decides by itself what of it a core question locks. */
  locksItself?: true;
};

/** What staff edit otherwise than Strapi would have it; what is stored is told in the server's part. */
const customFields: readonly CustomField[] = [
  {
    name: 'key',
    type: 'string',
    icon: Key,
    called: 'Key',
    is: 'Names a step or the answer to a question: proposed from its words',
    load: async () => (await import('./questions/KeyField')).KeyField,
    locksItself: true,
  },
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
  for (const { name, type, icon, called, is, load, locksItself } of customFields) {
    registry.register({
      name,
      pluginId: 'forms',
      type,
      icon,
      intlLabel: { id: `forms.${name}.label`, defaultMessage: called },
      intlDescription: { id: `forms.${name}.description`, defaultMessage: is },
      components: {
        Input: async () => {
          const Input = await load();
          // Strapi types the inputs as if it handed them nothing.
          return { default: (locksItself ? Input : lockedInCore(Input)) as ComponentType };
        },
      },
    });
  }
}
