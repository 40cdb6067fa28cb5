import { describe, expect, test } from 'vitest';
import { messageFor } from '../answers/message-for.ts';
import type { FormDefinition, FormTranslation, OptionLists } from '../definition/form.ts';
import { formOf, published } from '../testing/forms.ts';
import { inLocale } from './in-locale.ts';

const lists: OptionLists = {
  places: [
    {
      value: 'north',
      label: 'North',
      labels: { fr: 'Nord' },
      options: [
        { value: 'lake', label: 'Lake', labels: { fr: 'Lac' } },
        { value: 'hill', label: 'Hill' },
      ],
    },
  ],
};

const form: FormDefinition = {
  slug: 'help',
  title: 'Help',
  steps: [
    {
      key: 'you',
      title: 'You',
      intro: 'About you',
      questions: [
        { key: 'places', kind: 'optionTree', label: 'Places', hint: 'Many', list: 'places' },
        {
          key: 'pets',
          kind: 'group',
          label: 'Pets',
          rowLabel: 'pet',
          maxRows: 3,
          questions: [
            { key: 'name', kind: 'text', label: 'Name', maxLength: 9 },
            {
              key: 'size',
              kind: 'oneOf',
              label: 'Size',
              options: [
                { value: 's', label: 'Small', labels: { fr: 'Petit' } },
                { value: 'l', label: 'Large', labels: { fr: ' ' } },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const fr: FormTranslation = {
  title: 'Aide',
  steps: { you: { title: 'Vous', intro: 'À votre sujet' } },
  questions: {
    places: { label: 'Lieux', hint: 'Plusieurs', messages: { required: 'Choisissez un lieu' } },
    pets: { label: 'Animaux', rowLabel: 'animal' },
    name: { label: 'Nom' },
    size: { label: 'Taille' },
  },
};

const inFrench = (translation: FormTranslation | undefined, definition = form) =>
  published(
    { ...definition, ...(translation && { translations: { fr: translation } }) },
    lists,
    'fr',
  );

test('each text and each option is joined by its key', () => {
  const { title, steps } = inFrench(fr);
  expect({ title, steps }).toEqual({
    title: 'Aide',
    steps: [
      {
        key: 'you',
        title: 'Vous',
        intro: 'À votre sujet',
        questions: [
          {
            key: 'places',
            label: 'Lieux',
            hint: 'Plusieurs',
            messages: { required: 'Choisissez un lieu' },
            options: [
              {
                value: 'north',
                label: 'Nord',
                options: [
                  { value: 'lake', label: 'Lac' },
                  { value: 'hill', label: 'Hill', untranslated: ['label'] },
                ],
              },
            ],
          },
          {
            key: 'pets',
            label: 'Animaux',
            rowLabel: 'animal',
            questions: [
              { key: 'name', label: 'Nom' },
              {
                key: 'size',
                label: 'Taille',
                options: [
                  { value: 's', label: 'Petit' },
                  { value: 'l', label: 'Large', untranslated: ['label'] },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

describe('what is not translated stays in English, text by text', () => {
  const { title: english, steps } = published(form, lists);
  const [you] = steps;

  test.each<[string, FormTranslation | undefined, object]>([
    ['no translation', undefined, { title: english, steps: [{ title: 'You' }] }],
    ['an empty one', {}, { title: english, steps: [{ title: 'You', intro: 'About you' }] }],
    ['a title alone', { title: 'Aide' }, { title: 'Aide', steps: [{ title: 'You' }] }],
    ['a blank title', { title: ' ' }, { title: english }],
    [
      'half a step',
      { steps: { you: { intro: 'À votre sujet' } } },
      { steps: [{ title: 'You', intro: 'À votre sujet' }] },
    ],
    [
      'half a question',
      { questions: { places: { hint: 'Plusieurs' } } },
      { steps: [{ questions: [{ label: 'Places', hint: 'Plusieurs' }, { label: 'Pets' }] }] },
    ],
  ])('%s', (_what, translation, expected) => {
    expect(inFrench(translation)).toMatchObject(expected);
  });

  test('and the English is as it was', () => {
    expect(published({ ...form, translations: { fr } }, lists).steps).toEqual([you]);
  });
});

test('what is said in English instead says so', () => {
  const half: FormTranslation = {
    steps: { you: { intro: 'À votre sujet' } },
    questions: { places: { hint: 'Plusieurs' }, pets: { label: 'Animaux' } },
  };
  const { untranslated, steps } = inFrench(half);
  expect(untranslated).toEqual(['title']);
  expect(steps[0]).toMatchObject({
    untranslated: ['title'],
    questions: [{ untranslated: ['label'] }, { untranslated: ['rowLabel'] }],
  });
  expect(JSON.stringify(published(form, lists))).not.toContain('untranslated');
});

test('a row of a matrix is named as an option is, and the parts of an answer by their kind', () => {
  const matrix = formOf({
    key: 'skills',
    kind: 'matrix',
    label: 'Skills',
    rows: [
      { value: 'triage', label: 'Triage', labels: { fr: 'Triage' } },
      { value: 'intake', label: 'Intake' },
    ],
    columns: [{ value: 'none', label: 'None' }],
  });
  const [skills] = inFrench({}, matrix).steps[0]?.questions ?? [];
  expect(skills?.questions?.map((row) => row.untranslated)).toEqual([undefined, ['label']]);
  expect(skills?.questions?.[0]?.options?.[0]?.untranslated).toEqual(['label']);
  const [home] = inFrench({}, formOf({ key: 'home', kind: 'address', label: 'Home' })).steps[0]
    ?.questions ?? [undefined];
  expect(home?.untranslated).toEqual(['label']);
  expect(home?.questions?.map((part) => part.untranslated)).not.toContainEqual(['label']);
});

test('a translation owns no key, no rule and no text that the form has not', () => {
  const strange: FormTranslation = {
    steps: { gone: { title: 'Parti' }, constructor: { title: 'x' } },
    questions: { gone: { label: 'Partie' }, toString: { label: 'x' } },
  };
  const alone = (translation: FormTranslation) =>
    inFrench(
      translation,
      formOf({ key: 'hasOwnProperty1', kind: 'text', label: 'Name', maxLength: 9 }),
    );
  expect(alone(strange).steps).toEqual(alone({}).steps);
  expect(alone({ questions: { hasOwnProperty1: { hint: 'Indice', rowLabel: 'rang' } } })).toEqual(
    alone({}),
  );
  expect(inFrench(fr).schema).toEqual(published(form, lists).schema);
});

test('a key that every object has is no word of a translation', () => {
  const [step] = inLocale(
    { slug: 's', title: 'T', steps: [{ key: 'constructor', title: 'Own', questions: [] }] },
    'fr',
  ).steps;
  expect(step?.title).toBe('Own');
});

describe('messages', () => {
  const home = {
    key: 'home',
    kind: 'address',
    label: 'Home',
    messages: { 'city.required': 'Where do you live?', 'city.maxLength': 'Too long' },
  } as const;
  const message = (translation: FormTranslation, name: 'required' | 'maxLength') =>
    messageFor(
      inFrench(translation, formOf(home)),
      { path: ['home', 'city'], name, params: { limit: 100 } },
      {},
    );

  test('of staff in French win', () => {
    const messages = { 'city.required': 'Où habitez-vous?' };
    expect(message({ questions: { home: { messages } } }, 'required')).toBe('Où habitez-vous?');
  });

  test('of staff in English give way to the kind’s own', () => {
    expect(message({}, 'required')).not.toBe('Where do you live?');
    expect(message({ questions: { home: { messages: {} } } }, 'maxLength')).not.toBe('Too long');
  });
});

test('the parts of an answer are not questions of the form, which may have their keys', () => {
  const definition = formOf(
    { key: 'home', kind: 'address', label: 'Home' },
    { key: 'city', kind: 'text', label: 'City of birth', maxLength: 9 },
  );
  const words: FormTranslation = { questions: { city: { label: 'Ville de naissance' } } };
  const questions = inFrench(words, definition).steps[0]?.questions;
  expect(questions?.[1]?.label).toBe('Ville de naissance');
  expect(questions?.[0]?.questions?.map(({ label }) => label)).not.toContain('Ville de naissance');
});
