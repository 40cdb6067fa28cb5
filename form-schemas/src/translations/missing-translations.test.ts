import { describe, expect, test } from 'vitest';
import type { FormDefinition, FormTranslation, OptionLists } from '../definition/form.ts';
import { otherLocales } from '../definition/locales.ts';
import { withRows } from '../definition/with-rows.ts';
import { shippedForm, shippedFormNames, shippedLists } from '../shipped.ts';
import { missingTranslations } from './missing-translations.ts';
import { outdatedTranslations } from './outdated-translations.ts';

const form: FormDefinition = {
  slug: 'help',
  title: 'Help',
  steps: [
    {
      key: 'you',
      title: 'You',
      intro: 'About you',
      questions: [
        { key: 'read', kind: 'guidance', label: 'Read this', hint: ' ' },
        { key: 'places', kind: 'optionTree', label: 'Places', list: 'places' },
        {
          key: 'pets',
          kind: 'group',
          label: 'Pets',
          rowLabel: 'pet',
          maxRows: 3,
          messages: { required: 'Add a pet' },
          questions: [
            {
              key: 'size',
              kind: 'oneOf',
              label: 'Size',
              hint: 'About',
              options: [
                { value: 's', label: 'Small', labels: { fr: 'Petit' } },
                { value: 'l', label: 'Large', labels: { fr: ' ' } },
                { value: 'h', label: 'Huge', retired: true },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const lists: OptionLists = {
  places: [{ value: 'north', label: 'North', options: [{ value: 'lake', label: 'Lake' }] }],
  unused: [{ value: 'x', label: 'X' }],
};

const fr: FormTranslation = {
  title: 'Aide',
  steps: { you: { title: 'Vous', intro: 'À votre sujet' } },
  questions: {
    read: { label: 'Lisez ceci' },
    places: { label: 'Lieux' },
    pets: { label: 'Animaux', rowLabel: 'animal', messages: { required: 'Ajoutez un animal' } },
    size: { label: 'Taille', hint: 'Environ' },
  },
};

const missing = (translation?: FormTranslation) =>
  missingTranslations(
    { ...form, ...(translation && { translations: { fr: translation } }) },
    lists,
    'fr',
  );

/** Where a text stands, in short. */
const brief = (texts: ReturnType<typeof missing>) =>
  texts.map(({ path, list, under = [], field, name }) =>
    [...(list ? [list, ...under] : path), name ? `${field} ${name}` : field].join(' › '),
  );

const optionsWithoutFrench = [
  'you › pets › size › option l',
  'places › option north',
  'places › north › option lake',
];

test('all of a form without a translation is missing, but what is retired, blank or unused', () => {
  expect(brief(missing())).toEqual([
    'title',
    'you › title',
    'you › intro',
    'you › read › label',
    'you › places › label',
    'you › pets › label',
    'you › pets › message required',
    'you › pets › rowLabel',
    'you › pets › size › label',
    'you › pets › size › hint',
    ...optionsWithoutFrench,
  ]);
});

test('what is missing is told with the words that there are', () => {
  const { questions, ...others } = fr;
  const { read: _read, ...rest } = questions ?? {};
  expect(missing({ ...others, questions: rest })[0]).toEqual({
    path: ['you', 'read'],
    field: 'label',
    own: 'Read this',
  });
});

test.each<[string, FormTranslation, string[]]>([
  ['nothing of its own', fr, []],
  ['a blank title', { ...fr, title: '  ' }, ['title']],
  ['no intro', { ...fr, steps: { you: { title: 'Vous' } } }, ['you › intro']],
  ['a message of another rule', {
    ...fr,
    questions: { ...fr.questions, pets: { label: 'Animaux', rowLabel: 'animal', messages: { maxItems: 'Trop' } } },
  }, ['you › pets › message required']],
])('with %s, %#', (_what, translation, expected) => {
  expect(brief(missing(translation))).toEqual([...expected, ...optionsWithoutFrench]);
}); // prettier-ignore

describe.each(shippedFormNames)('the shipped form %s', (name) => {
  test.each(otherLocales)('says everything in %s', (locale) => {
    expect(missingTranslations(shippedForm(name), shippedLists(), locale)).toEqual([]);
  });

  test.each(otherLocales)('translates nothing into %s that it does not say', (locale) => {
    const { steps, translations } = shippedForm(name);
    const questions = steps.flatMap((step) => step.questions).flatMap(withRows);
    const words = translations?.[locale];
    expect(Object.keys(words?.steps ?? {})).toEqual(steps.map(({ key }) => key));
    expect(Object.keys(words?.questions ?? {})).toEqual(questions.map(({ key }) => key));
    for (const question of questions) {
      const { messages = {}, ...texts } = words?.questions?.[question.key] ?? {};
      for (const field of Object.keys(texts)) expect(question, question.key).toHaveProperty(field);
      const own = 'messages' in question ? question.messages : {};
      expect(Object.keys(messages), question.key).toEqual(Object.keys(own));
    }
  });

  test('its French is written as French is', () => {
    const texts = JSON.stringify(shippedForm(name).translations?.fr);
    expect(texts).not.toMatch(/'|\s[?!]| {2}/u);
  });
});

describe('outdated', () => {
  const before = { definition: { ...form, translations: { fr } }, lists };
  const outdated = (definition: FormDefinition, after: OptionLists = lists) =>
    outdatedTranslations(before, { definition, lists: after }, 'fr');
  const translated = before.definition;
  const [you] = form.steps;
  const steps = (questions: FormDefinition['steps'][number]['questions']) => [
    { key: 'you', title: 'You', intro: 'About you', questions },
  ];

  test('nothing is, where nothing was reworded', () => {
    expect(outdated(translated)).toEqual([]);
  });

  test('a text that was reworded in English alone is', () => {
    expect(outdated({ ...translated, title: 'Lend a hand' })).toEqual([
      { path: [], field: 'title', own: 'Lend a hand', translation: 'Aide', before: 'Help' },
    ]);
  });

  test.each<[string, FormTranslation]>([
    ['both were reworded', { ...fr, title: 'Donnez un coup de main' }],
    ['the French is missing now', { ...fr, title: '' }],
  ])('a text is not, where %s', (_what, translation) => {
    const definition = { ...form, title: 'Lend a hand', translations: { fr: translation } };
    expect(outdated(definition)).toEqual([]);
  });

  test('a text is not, where the French was reworded alone, or the English is new', () => {
    const words = { ...fr, steps: { you: { title: 'Toi', intro: 'À votre sujet' } } };
    const hinted = (you?.questions ?? []).map((each) =>
      each.key === 'places' ? { ...each, hint: 'New' } : each,
    );
    const definition = { ...form, steps: steps(hinted), translations: { fr: words } };
    expect(outdated(definition)).toEqual([]);
  });

  test('a question is found again in another step, beside a step with its name', () => {
    const [read, ...rest] = you?.questions ?? [];
    const definition: FormDefinition = {
      ...translated,
      steps: [
        ...steps(rest),
        {
          key: 'read',
          title: 'A step',
          questions: [{ ...read, key: 'read', kind: 'guidance', label: 'Read all of this' }],
        },
      ],
    };
    expect(outdated(definition)).toMatchObject([{ path: ['read', 'read'], before: 'Read this' }]);
  });

  test('options of lists are, by the way to them', () => {
    const french = (label: string): OptionLists => ({
      places: [
        {
          value: 'north',
          label: 'North',
          options: [{ value: 'lake', label, labels: { fr: 'Lac' } }],
        },
      ],
    });
    expect(
      outdatedTranslations(
        { definition: translated, lists: french('Lake') },
        { definition: translated, lists: french('Pond') },
        'fr',
      ),
    ).toMatchObject([
      { list: 'places', under: ['north'], name: 'lake', before: 'Lake', translation: 'Lac' },
    ]);
  });
});
