import { expect, test } from 'vitest';
import { formOf, published } from '../testing/forms.ts';
import { shippedForm, shippedLists } from '../shipped.ts';
import { listsOf } from './lists-of.ts';
import { readableForm } from './readable-form.ts';

const registration = shippedForm('registration');
const readable = readableForm(registration, shippedLists());
const question = (key: string) =>
  readable.steps.flatMap((step) => step.questions).find((each) => each.key === key);

test('a question names what it refers to', () => {
  expect(question('nonClinicalJobTitle')).toEqual({
    key: 'nonClinicalJobTitle',
    kind: 'text',
    label: 'Job title',
    hint: 'What you do or did, such as logistics or data entry',
    required: true,
    askedWhen: {
      question: { key: 'stream', label: 'Your profession or field' },
      operator: 'is',
      values: [{ value: 'Nonclinical', label: expect.any(String) as string }],
    },
    rules: [
      { rule: 'maxLength', value: 40 },
      { rule: 'core', value: true },
    ],
  });
});

test('a group is read with its rows', () => {
  const group = question('specialties');
  expect(group?.rules).toContainEqual({ rule: 'uniqueBy', value: 'Specialty' });
  expect(group?.questions?.[0]?.choices).toEqual({
    from: 'answer',
    question: { key: 'stream', label: 'Your profession or field' },
  });
});

test('the lists of a version are found in its wording', () => {
  const lists = shippedLists();
  const wording = { en: published(registration, lists), fr: published(registration, lists, 'fr') };
  expect(listsOf(registration, wording)).toEqual(lists);
});

test('with the French that was read, if the version had any', () => {
  const definition = formOf({ key: 'place', kind: 'oneOf', label: 'Place', list: 'places' });
  const lists = { places: [{ value: 'delta', label: 'Delta' }] };
  const [en, fr] = [published(definition, lists), published(definition, lists, 'fr')];
  expect(listsOf(definition, { en })).toEqual(lists);
  expect(listsOf(definition, { en, fr }).places).toEqual([
    { value: 'delta', label: 'Delta', labels: { fr: 'Delta' } },
  ]);
});
