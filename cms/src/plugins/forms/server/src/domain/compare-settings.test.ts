import { expect, test } from 'vitest';
import type { FormDefinition } from '@ehpr/form-schemas';
import { compareSettings } from './compare-settings';
import type { FormSettings } from './form-settings';

const definition: FormDefinition = {
  slug: 'wildfire-season',
  title: 'Wildfire season',
  steps: [
    {
      key: 'you',
      title: 'You',
      questions: [
        { key: 'mail', kind: 'email', label: 'Your email' },
        { key: 'work', kind: 'email', label: 'Your email at work' },
        { key: 'drives', kind: 'yesNo', label: 'Can you drive?' },
      ],
    },
  ],
};
const live: FormSettings = {
  opensAt: null,
  closesAt: new Date('2031-07-01T07:00:00Z'),
  mostResponses: null,
  closedMessage: { en: 'Thank you' },
  confirmationTo: 'mail',
  filterable: ['drives', 'mail'],
};
const changes = (more: Partial<FormSettings>) =>
  compareSettings(live, { ...live, ...more }, definition);

test.each<[string, Partial<FormSettings>, object[]]>([
  ['nothing', {}, []],
  ['the order of filters', { filterable: ['mail', 'drives'] }, []],
  ['the same moment', { closesAt: new Date('2031-07-01T07:00:00Z') }, []],
  [
    'dates',
    { opensAt: new Date('2031-06-01T07:00:00Z'), closesAt: null },
    [
      { setting: 'opensAt', before: null, after: '2031-06-01T07:00:00.000Z' },
      { setting: 'closesAt', before: '2031-07-01T07:00:00.000Z', after: null },
    ],
  ],
  ['a limit', { mostResponses: 40 }, [{ setting: 'mostResponses', before: null, after: '40' }]],
  [
    'a message, by language',
    { closedMessage: { fr: 'Merci' } },
    [
      { setting: 'closedMessage', locale: 'en', before: 'Thank you', after: null },
      { setting: 'closedMessage', locale: 'fr', before: null, after: 'Merci' },
    ],
  ],
  [
    'where the confirmation goes, by what people read',
    { confirmationTo: 'work' },
    [{ setting: 'confirmationTo', before: 'Your email', after: 'Your email at work' }],
  ],
  [
    'filters',
    { filterable: [] },
    [{ setting: 'filterable', before: 'Can you drive?, Your email', after: null }],
  ],
])('%s', (_what, more, expected) => {
  expect(changes(more)).toEqual(expected);
});
