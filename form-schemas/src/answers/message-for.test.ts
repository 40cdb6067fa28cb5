import { describe, expect, test } from 'vitest';
import type { QuestionDefinition, RowQuestion } from '../definition/form.ts';
import { locales, type Locale } from '../definition/locales.ts';
import { kinds } from '../kinds/index.ts';
import { breakableRules } from '../testing/breakable-rules.ts';
import { formOf, published, shipped } from '../testing/forms.ts';
import type { ShippedFormName } from '../shipped.ts';
import type { Path, RuleError, RuleName } from './answers.ts';
import { messageFor } from './message-for.ts';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const common = { label: 'Answer', required: true };

/** Questions that can stand in a row and tell rows apart, with all the limits of their kind. */
const typed: RowQuestion[] = [
  { ...common, key: 'text', kind: 'text', minLength: 2, maxLength: 9 },
  { ...common, key: 'digits', kind: 'text', format: 'digits', maxLength: 9 },
  { ...common, key: 'extension', kind: 'text', format: 'extension', maxLength: 1 },
  { ...common, key: 'email', kind: 'email' },
  { ...common, key: 'phone', kind: 'phone' },
  { ...common, key: 'postalCode', kind: 'postalCode' },
  { ...common, key: 'date', kind: 'date', notInFuture: true },
  { ...common, key: 'monthAndYear', kind: 'monthAndYear', notInFuture: true },
  { ...common, key: 'oneOf', kind: 'oneOf', options },
];

const groupBy = (question: RowQuestion): QuestionDefinition => ({
  ...common,
  key: `${question.key}Group`,
  kind: 'group',
  maxRows: 3,
  rowLabel: 'row',
  uniqueBy: `${question.key}InRow`,
  questions: [{ ...question, key: `${question.key}InRow` }],
});

const definition = formOf(
  ...typed,
  { ...common, key: 'longText', kind: 'longText', minLength: 2, maxLength: 9 },
  { ...common, key: 'wholeNumber', kind: 'wholeNumber', min: -1, max: 12000 },
  { ...common, key: 'laterDate', kind: 'date', notBefore: 'date' },
  { ...common, key: 'dateRange', kind: 'dateRange', notInFuture: true },
  { ...common, key: 'openRange', kind: 'dateRange', openEnd: true },
  { ...common, key: 'address', kind: 'address' },
  { ...common, key: 'yesNo', kind: 'yesNo' },
  { ...common, key: 'anyOf', kind: 'anyOf', options, maxChoices: 2 },
  { ...common, key: 'oneOption', kind: 'anyOf', options, maxChoices: 1 },
  { ...common, key: 'optionTree', kind: 'optionTree', list: 'list' },
  { ...common, key: 'file', kind: 'file', accept: 'image', maxMegabytes: 2, maxFiles: 2 },
  { ...common, key: 'matrix', kind: 'matrix', rows: options, columns: options },
  {
    ...common,
    key: 'someRows',
    kind: 'matrix',
    someRows: true,
    rows: options,
    columns: options,
  },
  { ...common, key: 'consent', kind: 'consent', statement: 'We keep it' },
  { ...common, key: 'declaration', kind: 'declaration' },
  {
    key: 'calculated',
    kind: 'calculated',
    label: 'Sum',
    operation: 'sum',
    sources: ['wholeNumber'],
  },
  { key: 'hidden', kind: 'hidden', label: 'Source', parameter: 'from' },
  { key: 'fixed', kind: 'hidden', label: 'Season', value: 'fire' },
  { key: 'guidance', kind: 'guidance', label: 'Read this' },
  ...typed.map(groupBy),
);
const inLanguage = (locale: Locale) => published(definition, { list: options }, locale);
const everyKind = inLanguage('en');

/** All that a form can say of the answers to its questions. */
const sayings = (form: typeof everyKind) =>
  breakableRules(form)
    .filter(({ path }) => path.length > 0)
    .map((rule) => ({ ...rule, message: messageFor(form, rule, {}) }));

/** Words of programs, in either language, and counts that do not agree with what they count. */
const notPlain = {
  en: /must match|schema|keyword|pattern|enum|instance|propert|additional|boolean|string|array|object|\ba list\b|\btext\b|format|valid|null|undefined|regex|\bitems?\b|NaN|\b1 \w+s\b|\//iu,
  fr: /schéma|mot-clé|motif|propriété|booléen|chaîne|tableau|\bobjet\b|format\b|valide|null|undefined|regex|NaN|\b1 \p{L}+s\b|[“”'"]|«(?!\u202f)|(?<!\u202f)»|\//iu,
};

describe.each(
  locales.flatMap((locale): [string, typeof everyKind][] => [
    [`every kind in ${locale}`, inLanguage(locale)],
    [`the registration form in ${locale}`, shipped('registration', locale)],
    [`the status form in ${locale}`, shipped('status', locale)],
  ]),
)('of %s', (_of, form) => {
  test.each(sayings(form))('$path breaking $name is told: $message', ({ message }) => {
    expect(message).toMatch(/^[\p{Lu}“«]/u);
    expect(message).not.toMatch(/[.:;,\s]$/u);
    expect(message).not.toMatch(/^(?:Check your answer|Vérifiez votre réponse)/u);
    expect(message).not.toMatch(notPlain[form.locale]);
  });
});

test('every kind has a message for every rule that its schema can break', () => {
  const told = new Set(sayings(everyKind).map(({ path, name }) => `${path.join('.')}: ${name}`));
  const can = (key: string) =>
    [...told].filter((each) => each.startsWith(`${key}: `)).map((each) => each.split(': ')[1]);

  for (const kind of Object.keys(kinds).filter((each) => each !== 'guidance')) {
    const key = kind === 'group' ? 'textGroup' : kind;
    expect(can(key), kind).toContain('type');
    // Nobody is asked for these, so that nobody leaves them out.
    if (kind === 'calculated' || kind === 'hidden') continue;
    const partsOfKind = {
      dateRange: ['from', 'to'],
      address: ['street', 'province'],
      matrix: ['a', 'b'],
    }[kind];
    const paths = partsOfKind?.map((part) => `${key}.${part}`) ?? [key];
    for (const path of paths) expect(can(path), path).toContain('required');
  }
  expect(can('text').toSorted()).toEqual([
    'characters',
    'maxLength',
    'minLength',
    'required',
    'type',
  ]);
  expect(can('date').toSorted()).toEqual(['format', 'future', 'required', 'type']);
  expect(can('longText').toSorted()).toEqual(can('text').toSorted());
  expect(can('wholeNumber').toSorted()).toEqual(['maximum', 'minimum', 'required', 'type']);
  expect(can('monthAndYear').toSorted()).toEqual(['format', 'future', 'required', 'type']);
  expect(can('dateRange')).toEqual(['type']);
  expect(can('dateRange.from').toSorted()).toEqual(['format', 'future', 'required', 'type']);
  expect(can('dateRange.to')).toContain('dateOrder');
  expect(can('openRange.to')).not.toContain('required');
  expect(can('address.unit')).not.toContain('required');
  expect(can('address.postalCode').toSorted()).toEqual(['format', 'required', 'type']);
  expect(can('matrix.a').toSorted()).toEqual(['option', 'required', 'type']);
  expect(can('someRows').toSorted()).toEqual(['required', 'type']);
  expect(can('someRows.a')).not.toContain('required');
  expect(can('hidden').toSorted()).toEqual(['format', 'type']);
  expect(can('laterDate')).toContain('dateOrder');
  expect(can('anyOf').toSorted()).toEqual([
    'maxItems',
    'minItems',
    'option',
    'required',
    'type',
    'unique',
  ]);
  for (const { key } of typed) expect(can(`${key}Group.0.${key}InRow`), key).toContain('unique');
});

test.each<[string, RuleName, string, string]>([
  ['text', 'required', 'Enter answer', 'Remplissez le champ « Answer »'],
  ['text', 'characters', 'Answer has a hidden character that cannot be saved. Clear it and type it again', '« Answer » contient un caractère caché qui ne peut pas être enregistré. Effacez le texte et tapez-le de nouveau'],
  ['text', 'minLength', 'Answer must have at least 2 characters', '« Answer » doit avoir au moins 2 caractères'],
  ['text', 'maxLength', 'Answer must be 9 characters or fewer', '« Answer » doit avoir au plus 9 caractères'],
  ['digits', 'format', 'Answer must be digits only, like 12345', '« Answer » doit contenir seulement des chiffres, comme 12345'],
  ['extension', 'format', 'Answer must be digits only, like 1234', '« Answer » doit contenir seulement des chiffres, comme 1234'],
  ['extension', 'maxLength', 'Answer must be 1 character or fewer', '« Answer » doit avoir au plus 1 caractère'],
  ['email', 'format', 'Enter an email address in the correct form, like name@example.org', 'Entrez une adresse courriel bien écrite, comme nom@example.org'],
  ['phone', 'format', 'Answer must be a North American number of ten digits, like 250-555-0100', '« Answer » doit être un numéro nord-américain de dix chiffres, comme 250-555-0100'],
  ['postalCode', 'format', 'Enter a Canadian postal code, like V8W 1P6', 'Entrez un code postal canadien, comme V8W 1P6'],
  ['date', 'future', 'Answer must be today or in the past', '« Answer » doit être aujourd’hui ou dans le passé'],
  ['laterDate', 'dateOrder', 'Answer must not be before “Answer”', '« Answer » ne doit pas venir avant « Answer »'],
  ['longText', 'minLength', 'Answer must have at least 2 characters', '« Answer » doit avoir au moins 2 caractères'],
  ['longText', 'characters', 'Answer has a hidden character that cannot be saved. Clear it and type it again', '« Answer » contient un caractère caché qui ne peut pas être enregistré. Effacez le texte et tapez-le de nouveau'],
  ['wholeNumber', 'type', 'Answer must be a whole number from -1 to 12,000, in digits', '« Answer » doit être un nombre entier de -1 à 12~000, en chiffres'],
  ['wholeNumber', 'minimum', 'Answer must be -1 or more', '« Answer » doit être -1 ou plus'],
  ['wholeNumber', 'maximum', 'Answer must be 12,000 or less', '« Answer » doit être 12~000 ou moins'],
  ['monthAndYear', 'format', 'Answer must be a month and a year, like 3 2024', '« Answer » doit être un mois et une année, comme 3 2024'],
  ['monthAndYear', 'future', 'Answer must be this month or in the past', '« Answer » doit être ce mois-ci ou dans le passé'],
  ['dateRange', 'type', 'Enter answer', 'Remplissez le champ « Answer »'],
  ['dateRange.from', 'required', 'Enter first day of “Answer”', 'Remplissez le champ « Answer – Premier jour »'],
  ['dateRange.to', 'future', 'Last day of “Answer” must be today or in the past', '« Answer – Dernier jour » doit être aujourd’hui ou dans le passé'],
  ['dateRange.to', 'dateOrder', 'Last day of “Answer” must not be before “First day”', '« Answer – Dernier jour » ne doit pas venir avant « Premier jour »'],
  ['address.street', 'maxLength', 'Street address of “Answer” must be 200 characters or fewer', '« Answer – Adresse municipale » doit avoir au plus 200 caractères'],
  ['address.unit', 'characters', 'Apartment, unit or suite of “Answer” has a hidden character that cannot be saved. Clear it and type it again', '« Answer – Appartement, unité ou bureau » contient un caractère caché qui ne peut pas être enregistré. Effacez le texte et tapez-le de nouveau'],
  ['address.city', 'required', 'Enter city or town of “Answer”', 'Remplissez le champ « Answer – Ville ou village »'],
  ['address.province', 'required', 'Choose a province or territory for “Answer”', 'Choisissez une province ou un territoire pour « Answer »'],
  ['address.province', 'option', 'Choose a province or territory for “Answer”', 'Choisissez une province ou un territoire pour « Answer »'],
  ['address.postalCode', 'format', 'Enter a Canadian postal code, like V8W 1P6', 'Entrez un code postal canadien, comme V8W 1P6'],
  ['yesNo', 'required', 'Choose yes or no for “Answer”', 'Choisissez oui ou non pour « Answer »'],
  ['oneOf', 'required', 'Choose one of the options for “Answer”', 'Choisissez une des options pour « Answer »'],
  ['anyOf', 'required', 'Choose at least one option for “Answer”', 'Choisissez au moins une option pour « Answer »'],
  ['anyOf', 'option', 'Choose only from the options for “Answer”', 'Choisissez seulement parmi les options pour « Answer »'],
  ['anyOf', 'maxItems', 'Choose no more than 2 options for “Answer”', 'Choisissez au plus 2 options pour « Answer »'],
  ['oneOption', 'maxItems', 'Choose only one option for “Answer”', 'Choisissez une seule option pour « Answer »'],
  ['optionTree', 'unique', 'Choose each option for “Answer” only once', 'Choisissez chaque option pour « Answer » une seule fois'],
  ['declaration', 'required', 'Tick the box to confirm “Answer”', 'Cochez la case pour confirmer « Answer »'],
  ['textGroup', 'required', 'Add at least one row', 'Ajoutez au moins une entrée sous « Answer »'],
  ['textGroup', 'maxItems', '“Answer” can have 3 entries at most. Remove what is too much', '« Answer » peut avoir au plus 3 entrées. Retirez ce qui est en trop'],
  ['textGroup.0', 'type', 'Remove what is under “Answer” and add it again', 'Retirez ce qui se trouve sous « Answer » et ajoutez-le de nouveau'],
  ['textGroup.0.textInRow', 'unique', 'You have already given this answer. Change it or remove this one', 'Vous avez déjà donné cette réponse. Changez-la ou retirez cette entrée'],
])('%s, %s: %s, %s', (key, name, english, french) => {
  const said = (locale: Locale) =>
    sayings(inLanguage(locale)).find(
      (each) => each.path.join('.') === key && each.name === name,
    )?.message;
  expect(said('en')).toBe(english);
  expect(said('fr')?.replaceAll(/[\u202f\u00a0]/gu, ' ')).toBe(french.replaceAll('~', ' '));
}); // prettier-ignore

// Labels of questions that may be left out say so in brackets, which no message repeats.
test.each<[ShippedFormName, string]>([
  ['registration', 'primaryPhoneExt'],
  ['registration', 'secondaryPhone'],
  ['registration', 'secondaryPhoneExt'],
  ['registration', 'registrationNumber'],
  ['status', 'endDate'],
])('in %s, what is said of %s reads without its label', (name, key) => {
  for (const { path, message } of sayings(shipped(name))) {
    if (path[0] === key) expect(message).not.toContain('(');
  }
});

test('a date that must not precede another names it, as the form does', () => {
  const form = published(
    formOf(
      { key: 'first', kind: 'date', label: 'First day of work' },
      { key: 'last', kind: 'date', label: 'Last day of work', notBefore: 'first' },
    ),
  );
  const rule = sayings(form).find(({ name }) => name === 'dateOrder');
  expect(rule?.message).toBe('Last day of work must not be before “First day of work”');
});

test('the words that staff give a rule win', () => {
  const messages = { format: 'Write it like 27 3 2024' };
  const form = published(formOf({ key: 'day', kind: 'date', label: 'Day', messages }));
  const error: RuleError = { path: ['day'], name: 'format', params: {} };
  expect(messageFor(form, error, { day: '2024--3' })).toBe('Write it like 27 3 2024');
});

test('staff give words to the rule of a part by both their names', () => {
  const messages = { required: 'Not of a part', 'from.required': 'When did it begin?' };
  const form = published(formOf({ key: 'time', kind: 'dateRange', label: 'Time', messages }));
  const missing = (part: string): RuleError => ({
    path: ['time', part],
    name: 'required',
    params: {},
  });
  expect(messageFor(form, missing('from'), {})).toBe('When did it begin?');
  expect(messageFor(form, missing('to'), {})).toBe('Enter last day of “Time”');
});

test('in a row, a part is told by its question and not by its row', () => {
  const form = published(
    formOf({
      kind: 'group',
      key: 'jobs',
      label: 'Jobs',
      rowLabel: 'job',
      maxRows: 2,
      questions: [{ key: 'place', kind: 'address', label: 'Where is it?' }],
    }),
  );
  const missing = (...path: Path): RuleError => ({ path, name: 'required', params: {} });
  expect(messageFor(form, missing('jobs', 0, 'place', 'city'), {})).toBe(
    'Enter city or town of “Where is it?”',
  );
  expect(messageFor(form, missing('jobs', 0, 'place'), {})).toBe('Answer “Where is it?”');
});

const registration = shipped('registration');

test.each<[Path, RuleName, string]>([
  [[], 'type', 'The answers must be an object, by question'],
  [['age'], 'unknown', '“age” is not a question of this form'],
  [['specialties', 0, 'age'], 'unknown', '“age” is not a question of this form'],
  [['k'.repeat(61)], 'unknown', `“${'k'.repeat(60)}…” is not a question of this form`],
  [['specialties', 3], 'type', 'Remove what is under “Your specialties” and add it again'],
  [['email'], 'required', 'Enter your email address'],
  [
    ['specialties', 0, 'subspecialties'],
    'maxItems',
    'Choose no more than five subspecialties of this specialty',
  ],
  [['primaryPhoneExt'], 'format', 'Extension of the primary number must be digits only, like 1234'],
])('at %j, %s: %s', (path, name, message) => {
  expect(messageFor(registration, { path, name, params: { limit: 5 } }, {})).toBe(message);
});
