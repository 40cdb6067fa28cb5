import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedForm, shippedFormNames, shippedLists } from '../shipped.ts';
import type {
  FormDefinition,
  FormTranslation,
  GroupQuestion,
  OptionLists,
} from '../definition/form.ts';
import { compareDefinitions } from './compare-definitions.ts';

const form: FormDefinition = {
  slug: 'example',
  title: 'Example',
  steps: [
    {
      key: 'who',
      title: 'Who you are',
      questions: [
        { key: 'name', kind: 'text', label: 'Name', required: true, maxLength: 40 },
        { key: 'born', kind: 'date', label: 'Born', hint: 'Year first', notInFuture: true },
        { key: 'moved', kind: 'date', label: 'Moved', notBefore: 'born' },
        {
          key: 'shift',
          kind: 'oneOf',
          label: 'Shift',
          options: [
            { value: 'day', label: 'Days' },
            { value: 'night', label: 'Nights' },
            { value: 'any', label: 'Any' },
          ],
        },
      ],
    },
    {
      key: 'where',
      title: 'Where you would go',
      intro: 'Anywhere helps',
      questions: [
        {
          key: 'lamp',
          kind: 'yesNo',
          label: 'Have you a lamp?',
          visibleWhen: { question: 'shift', operator: 'is', value: 'night' },
          messages: { required: 'Say whether you have a lamp' },
        },
        { key: 'place', kind: 'oneOf', label: 'Place', list: 'places' },
        {
          key: 'pets',
          kind: 'group',
          label: 'Pets',
          rowLabel: 'pet',
          maxRows: 3,
          questions: [
            { key: 'petName', kind: 'text', label: 'Pet’s name', maxLength: 20 },
            { key: 'petAge', kind: 'text', label: 'Pet’s age', maxLength: 3 },
          ],
        },
      ],
    },
    { key: 'end', title: 'The end', questions: [] },
  ],
};

type Fields = Record<string, unknown>;
type Edited = {
  form: FormDefinition;
  step: (key: string) => FormDefinition['steps'][number];
  /** A question, in a row too, whose fields can be written. */
  question: (key: string) => Fields;
  rows: GroupQuestion['questions'];
};

function edited(edit: (parts: Edited) => void, original = form): FormDefinition {
  const copy = structuredClone(original);
  const questions = copy.steps.flatMap((step) => step.questions);
  const group = questions.find((each) => each.kind === 'group');
  const rows = group?.kind === 'group' ? group.questions : [];
  const demand = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error('There is no such part');
    return found;
  };
  edit({
    form: copy,
    step: (key) => demand(copy.steps.find((step) => step.key === key)),
    question: (key) => demand([...questions, ...rows].find((each) => each.key === key)),
    rows,
  });
  return copy;
}

const who = { key: 'who', label: 'Who you are' };
const where = { key: 'where', label: 'Where you would go' };
const end = { key: 'end', label: 'The end' };
const name = { step: who, question: { key: 'name', label: 'Name' } };
const born = { step: who, question: { key: 'born', label: 'Born' } };
const moved = { step: who, question: { key: 'moved', label: 'Moved' } };
const shift = { step: who, question: { key: 'shift', label: 'Shift' } };
const lamp = { step: where, question: { key: 'lamp', label: 'Have you a lamp?' } };
const place = { step: where, question: { key: 'place', label: 'Place' } };
const pets = { step: where, question: { key: 'pets', label: 'Pets' } };
const petName = {
  step: where,
  group: pets.question,
  question: { key: 'petName', label: 'Pet’s name' },
};
const onNights = {
  question: { key: 'shift', label: 'Shift' },
  operator: 'is',
  values: [{ value: 'night', label: 'Nights' }],
};

const edits: [what: string, edit: (parts: Edited) => void, change: object][] = [
  [
    'the form is retitled',
    ({ form }) => (form.title = 'Other'),
    { kind: 'form-retitled', before: 'Example', after: 'Other' },
  ],
  [
    'a step is added',
    ({ form }) => form.steps.splice(1, 0, { key: 'new', title: 'New', questions: [] }),
    { kind: 'step-added', step: { key: 'new', label: 'New' }, following: who },
  ],
  ['a step is removed', ({ form }) => form.steps.pop(), { kind: 'step-removed', step: end }],
  [
    'a step is retitled',
    ({ step }) => (step('end').title = 'Done'),
    {
      kind: 'step-reworded',
      step: { key: 'end', label: 'Done' },
      field: 'title',
      before: 'The end',
      after: 'Done',
    },
  ],
  [
    'a step loses its introduction',
    ({ step }) => delete step('where').intro,
    { kind: 'step-reworded', step: where, field: 'intro', before: 'Anywhere helps' },
  ],
  [
    'a step comes first',
    ({ form }) => form.steps.unshift(...form.steps.splice(2, 1)),
    { kind: 'step-moved', step: end },
  ],
  [
    'a step comes later',
    ({ form }) => form.steps.push(...form.steps.splice(0, 1)),
    { kind: 'step-moved', step: who, following: end },
  ],
  [
    'a question is added',
    ({ step }) =>
      step('who').questions.push({ key: 'mail', kind: 'email', label: 'Email', required: true }),
    {
      kind: 'question-added',
      step: who,
      question: { key: 'mail', label: 'Email' },
      required: true,
    },
  ],
  [
    'a question is removed',
    ({ step }) => step('who').questions.splice(1, 1),
    { kind: 'question-removed', ...born },
  ],
  [
    'a question comes first',
    ({ step }) => step('who').questions.unshift(...step('who').questions.splice(3, 1)),
    { kind: 'question-moved', ...shift },
  ],
  [
    'a question comes last',
    ({ step }) => step('who').questions.push(...step('who').questions.splice(0, 1)),
    { kind: 'question-moved', ...name, following: shift.question },
  ],
  [
    'a question moves to another step',
    ({ step }) => step('end').questions.push(...step('where').questions.splice(1, 1)),
    { kind: 'question-moved', ...place, step: end, from: where },
  ],
  [
    'a question gets another label',
    ({ question }) => (question('name')['label'] = 'Full name'),
    {
      kind: 'question-reworded',
      step: who,
      question: { key: 'name', label: 'Full name' },
      field: 'label',
      before: 'Name',
      after: 'Full name',
    },
  ],
  [
    'a question gets a hint',
    ({ question }) => (question('name')['hint'] = 'In full'),
    { kind: 'question-reworded', ...name, field: 'hint', after: 'In full' },
  ],
  [
    'a question loses its hint',
    ({ question }) => delete question('born')['hint'],
    { kind: 'question-reworded', ...born, field: 'hint', before: 'Year first' },
  ],
  [
    'a row gets another name',
    ({ question }) => (question('pets')['rowLabel'] = 'animal'),
    { kind: 'question-reworded', ...pets, field: 'rowLabel', before: 'pet', after: 'animal' },
  ],
  [
    'a message is reworded',
    ({ question }) => (question('lamp')['messages'] = { required: 'Say it' }),
    {
      kind: 'message-changed',
      ...lamp,
      rule: 'required',
      before: 'Say whether you have a lamp',
      after: 'Say it',
    },
  ],
  [
    'a message is added',
    ({ question }) => (question('name')['messages'] = { maxLength: 'Shorter' }),
    { kind: 'message-changed', ...name, rule: 'maxLength', after: 'Shorter' },
  ],
  [
    'a question is retyped',
    ({ question }) => {
      question('name')['kind'] = 'email';
      delete question('name')['maxLength'];
    },
    { kind: 'question-retyped', ...name, before: 'text', after: 'email' },
  ],
  [
    'a choice of one becomes a choice of several',
    ({ question }) => (question('shift')['kind'] = 'anyOf'),
    { kind: 'question-retyped', ...shift, before: 'oneOf', after: 'anyOf' },
  ],
  [
    'a question becomes a declaration',
    ({ question }) => {
      question('name')['kind'] = 'declaration';
      delete question('name')['required'];
      delete question('name')['maxLength'];
    },
    { kind: 'question-retyped', ...name, before: 'text', after: 'declaration' },
  ],
  [
    'a question must be answered',
    ({ question }) => (question('born')['required'] = true),
    { kind: 'question-made-required', ...born },
  ],
  [
    'a question need not be answered',
    ({ question }) => (question('name')['required'] = false),
    { kind: 'question-made-optional', ...name },
  ],
  [
    'a limit is tighter',
    ({ question }) => (question('name')['maxLength'] = 20),
    { kind: 'rule-changed', ...name, rule: 'maxLength', before: 40, after: 20 },
  ],
  [
    'a limit is new',
    ({ question }) => (question('name')['minLength'] = 2),
    { kind: 'rule-changed', ...name, rule: 'minLength', after: 2 },
  ],
  [
    'rows are limited otherwise',
    ({ question }) => (question('pets')['maxRows'] = 9),
    { kind: 'rule-changed', ...pets, rule: 'maxRows', before: 3, after: 9 },
  ],
  [
    'rows are told apart',
    ({ question }) => (question('pets')['uniqueBy'] = 'petName'),
    { kind: 'rule-changed', ...pets, rule: 'uniqueBy', after: 'Pet’s name' },
  ],
  [
    'a date may lie in the future',
    ({ question }) => delete question('born')['notInFuture'],
    { kind: 'rule-changed', ...born, rule: 'notInFuture', before: true },
  ],
  [
    'a date may precede another',
    ({ question }) => delete question('moved')['notBefore'],
    { kind: 'rule-changed', ...moved, rule: 'notBefore', before: 'Born' },
  ],
  [
    'a text takes digits only',
    ({ question }) => (question('name')['format'] = 'digits'),
    { kind: 'rule-changed', ...name, rule: 'format', after: 'digits' },
  ],
  [
    'browsers may fill it in',
    ({ question }) => (question('name')['autocomplete'] = 'name'),
    { kind: 'rule-changed', ...name, rule: 'autocomplete', after: 'name' },
  ],
  [
    'the registry depends on it',
    ({ question }) => (question('name')['core'] = true),
    { kind: 'rule-changed', ...name, rule: 'core', after: true },
  ],
  [
    'an option is added',
    ({ question }) => (question('shift')['options'] as object[]).push({ value: 'x', label: 'X' }),
    { kind: 'option-added', ...shift, option: { key: 'x', label: 'X' }, under: [] },
  ],
  [
    'an option is removed',
    ({ question }) => (question('shift')['options'] as object[]).pop(),
    { kind: 'option-removed', ...shift, option: { key: 'any', label: 'Any' }, under: [] },
  ],
  [
    'an option is relabelled',
    ({ question }) =>
      ((question('shift')['options'] as Fields[])[2] = { value: 'any', label: 'All' }),
    {
      kind: 'option-relabelled',
      ...shift,
      option: { key: 'any', label: 'All' },
      before: 'Any',
      after: 'All',
      under: [],
    },
  ],
  [
    'options are reordered',
    ({ question }) => (question('shift')['options'] as object[]).reverse(),
    { kind: 'options-reordered', ...shift, after: ['Any', 'Nights', 'Days'], under: [] },
  ],
  [
    'a question uses another list',
    ({ question }) => (question('place')['list'] = 'towns'),
    {
      kind: 'choices-changed',
      ...place,
      before: { from: 'list', list: 'places' },
      after: { from: 'list', list: 'towns' },
    },
  ],
  [
    'a question uses a list in place of its own options',
    ({ question }) => {
      question('shift')['list'] = 'shifts';
      delete question('shift')['options'];
    },
    {
      kind: 'choices-changed',
      ...shift,
      before: { from: 'question', options: ['Days', 'Nights', 'Any'] },
      after: { from: 'list', list: 'shifts' },
    },
  ],
  [
    'a condition is added',
    ({ question }) =>
      (question('moved')['visibleWhen'] = { question: 'born', operator: 'isAnswered' }),
    {
      kind: 'condition-added',
      ...moved,
      after: { question: born.question, operator: 'isAnswered', values: [] },
    },
  ],
  [
    'a condition is removed',
    ({ question }) => delete question('lamp')['visibleWhen'],
    { kind: 'condition-removed', ...lamp, before: onNights },
  ],
  [
    'a condition is changed',
    ({ question }) =>
      (question('lamp')['visibleWhen'] = {
        any: [{ question: 'shift', operator: 'isOneOf', value: ['day', 'lost'] }],
      }),
    {
      kind: 'condition-changed',
      ...lamp,
      before: onNights,
      after: {
        any: [
          {
            question: shift.question,
            operator: 'isOneOf',
            values: [{ value: 'day', label: 'Days' }, { value: 'lost' }],
          },
        ],
      },
    },
  ],
  [
    'a question is added to the rows',
    ({ rows }) => rows.push({ key: 'petKind', kind: 'text', label: 'Pet’s kind', maxLength: 9 }),
    {
      kind: 'question-added',
      step: where,
      group: pets.question,
      question: { key: 'petKind', label: 'Pet’s kind' },
      required: false,
    },
  ],
  [
    'a question is removed from the rows',
    ({ rows }) => rows.shift(),
    { kind: 'question-removed', ...petName },
  ],
  [
    'a question of the rows moves',
    ({ rows }) => rows.reverse(),
    {
      kind: 'question-moved',
      ...petName,
      following: { key: 'petAge', label: 'Pet’s age' },
    },
  ],
  [
    'a question of the rows must be answered',
    ({ question }) => (question('petName')['required'] = true),
    { kind: 'question-made-required', ...petName },
  ],
];

test.each(edits)('%s: that, and nothing else, is told', (_what, edit, change) => {
  expect(compareDefinitions(form, edited(edit))).toEqual([change]);
});

test.each(edits)('%s: undone, something is told too', (_what, edit) => {
  expect(compareDefinitions(edited(edit), form)).not.toEqual([]);
});

/** The same value, with the keys of its objects written the other way round. */
function rewritten<T>(value: T): T {
  if (Array.isArray(value)) return value.map(rewritten) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, rewritten(field as unknown)]),
  ) as T;
}

test.each(shippedFormNames)('%s differs in nothing from itself, however it was written', (slug) => {
  const shipped = shippedForm(slug);
  const lists = { before: shippedLists(), after: shippedLists() };
  expect(compareDefinitions(shipped, structuredClone(shipped), lists)).toEqual([]);
  expect(compareDefinitions(shipped, rewritten(shipped), lists)).toEqual([]);
});

test.each(shippedFormNames)('%s: switching off what was never on changes nothing', (slug) => {
  const shipped = shippedForm(slug);
  const spelledOut = edited(({ form: { steps } }) => {
    for (const question of steps.flatMap((step) => step.questions) as Fields[]) {
      for (const field of ['core', 'required', 'notInFuture']) question[field] ??= false;
    }
  }, shipped);
  expect(compareDefinitions(shipped, spelledOut)).toEqual([]);
});

test('however questions are shuffled over the steps, none is added or removed', () => {
  const questions = shippedForm('registration').steps.flatMap((step) => step.questions);
  const dealt = fc
    .array(fc.array(fc.constantFrom(...questions.keys())))
    .chain(() =>
      fc.tuple(
        fc.shuffledSubarray([...questions.keys()], { minLength: questions.length }),
        fc.array(fc.nat(4), { minLength: questions.length, maxLength: questions.length }),
      ),
    );
  fc.assert(
    fc.property(dealt, ([order, goals]) => {
      const shipped = shippedForm('registration');
      const steps = shipped.steps.map((step, index) => ({
        ...step,
        questions: order
          .filter((question) => goals[question] === index)
          .flatMap((question) => questions[question] ?? []),
      }));
      const changes = compareDefinitions(shipped, { ...shipped, steps });
      expect(new Set(changes.map(({ kind }) => kind))).toBeOneOf([
        new Set(),
        new Set(['question-moved']),
      ]);
      expect(changes.length).toBeLessThanOrEqual(questions.length);
    }),
    { numRuns: 50 },
  );
});

test('a key that is used twice, as in a draft, is an added question', () => {
  const twice = edited(({ step }) => {
    step('end').questions.push({ key: 'name', kind: 'email', label: 'Name again' });
  });
  expect(compareDefinitions(form, twice)).toMatchObject([
    { kind: 'question-added', step: end, question: { label: 'Name again' } },
  ]);
  expect(compareDefinitions(twice, structuredClone(twice))).toEqual([]);
});

test('a step that is removed with its questions tells of each, unless it stands elsewhere', () => {
  const without = edited(({ form: { steps } }) => {
    const [, removed] = steps.splice(1, 1).concat(steps);
    const kept = form.steps[1]?.questions.find(({ key }) => key === 'place');
    if (kept) removed?.questions.unshift(kept);
  });
  expect(
    compareDefinitions(form, without).map((change) => [
      change.kind,
      'question' in change ? change.question.key : undefined,
    ]),
  ).toEqual([
    ['question-moved', 'place'],
    ['step-removed', undefined],
    ['question-removed', 'lamp'],
    ['question-removed', 'pets'],
  ]);
});

test('what changed in a list is told by the list', () => {
  const places = [
    { value: 'north', label: 'North', options: [{ value: 'hill', label: 'Hill' }] },
    { value: 'south', label: 'South' },
  ];
  const before: OptionLists = { places };
  const after: OptionLists = {
    places: [
      { value: 'south', label: 'The south' },
      {
        value: 'north',
        label: 'North',
        options: [
          { value: 'hill', label: 'Hill' },
          { value: 'lake', label: 'Lake' },
        ],
      },
    ],
  };
  expect(compareDefinitions(form, form, { before, after })).toEqual([
    {
      list: 'places',
      kind: 'option-relabelled',
      option: { key: 'south', label: 'The south' },
      before: 'South',
      after: 'The south',
      under: [],
    },
    {
      list: 'places',
      kind: 'option-added',
      option: { key: 'lake', label: 'Lake' },
      under: ['North'],
    },
    { list: 'places', kind: 'options-reordered', after: ['The south', 'North'], under: [] },
  ]);
});

test('a limit of nought is a limit like any other', () => {
  const asking = (min: number): FormDefinition => ({
    slug: 'example',
    title: 'Example',
    steps: [
      {
        key: 'who',
        title: 'Who you are',
        questions: [{ key: 'years', kind: 'wholeNumber', label: 'Years', min, max: 9 }],
      },
    ],
  });
  expect(compareDefinitions(asking(0), asking(2))).toEqual([
    expect.objectContaining({ kind: 'rule-changed', rule: 'min', before: 0, after: 2 }),
  ]);
});

const french = (texts: FormTranslation): FormDefinition => ({
  ...form,
  translations: { fr: texts },
});

test.each<[string, FormTranslation, FormTranslation, object[]]>([
  ['nothing', { title: 'Exemple' }, { title: 'Exemple' }, []],
  ['a blank for none', {}, { title: ' ', questions: { name: { label: '' } } }, []],
  [
    'the title',
    { title: 'Exemple' },
    { title: 'Un exemple' },
    [{ kind: 'form-translated', locale: 'fr', before: 'Exemple', after: 'Un exemple' }],
  ],
  [
    'a step',
    { steps: { where: { intro: 'Partout' } } },
    { steps: { where: { title: 'Où vous iriez' } } },
    [
      { kind: 'step-translated', locale: 'fr', field: 'title', after: 'Où vous iriez' },
      { kind: 'step-translated', locale: 'fr', field: 'intro', before: 'Partout' },
    ],
  ],
  [
    'a question',
    { questions: { born: { label: 'Né', hint: 'L’année' } } },
    { questions: { born: { label: 'Naissance', hint: 'L’année' } } },
    [
      {
        kind: 'question-translated',
        question: { key: 'born', label: 'Born' },
        field: 'label',
        before: 'Né',
        after: 'Naissance',
      },
    ],
  ],
  [
    'a message in a row',
    { questions: { petAge: { messages: { required: 'Âge' } } } },
    { questions: { petAge: { messages: { required: 'Quel âge?', maxLength: 'Trop' } } } },
    [
      {
        kind: 'message-translated',
        group: { key: 'pets' },
        rule: 'required',
        before: 'Âge',
        after: 'Quel âge?',
      },
      { kind: 'message-translated', rule: 'maxLength', after: 'Trop' },
    ],
  ],
])('in another language, %s', (_what, before, after, expected) => {
  const changes = compareDefinitions(french(before), french(after));
  expect(changes).toMatchObject(expected);
  expect(changes).toHaveLength(expected.length);
});

test.each<[string, string | undefined, string | undefined, object[]]>([
  ['that is new', undefined, 'Jours', [{ after: 'Jours' }]],
  ['that went', 'Jours', undefined, [{ before: 'Jours' }]],
  ['that stayed', 'Jours', 'Jours', []],
  ['that is the same as the label, as versions keep what has none', 'Days', undefined, []],
])('of an option, French %s', (_what, before, after, expected) => {
  const withFrench = (fr: string | undefined) =>
    edited(({ question }) => {
      const [day, ...rest] = question('shift').options as object[];
      question('shift').options = [{ ...day, ...(fr && { labels: { fr } }) }, ...rest];
    });
  const changes = compareDefinitions(withFrench(before), withFrench(after));
  expect(changes).toMatchObject(
    expected.map((words) => ({ kind: 'option-translated', option: { key: 'day' }, ...words })),
  );
  expect(changes).toHaveLength(expected.length);
});
