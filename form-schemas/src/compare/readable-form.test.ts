import { expect, test } from 'vitest';
import { published } from '../testing/forms.ts';
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
  const { title, steps } = published(registration, shippedLists());
  expect(listsOf(registration, { title, steps })).toEqual(shippedLists());
});
