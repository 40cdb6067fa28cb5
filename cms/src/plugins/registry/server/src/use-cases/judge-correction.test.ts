import {
  compileForm,
  type FormDefinition,
  type PublishedForm,
  type QuestionDefinition,
} from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import { expect, test } from 'vitest';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import { judgeCorrection } from './judge-correction';

const noon = new Date('2026-03-10T19:00:00Z');

function publishedForm(questions: QuestionDefinition[]): PublishedForm {
  const steps = [{ key: 'only', title: 'Only', questions }];
  const definition: FormDefinition = { slug: 'example', title: 'Example', steps };
  const compiled = compileForm({ definition, lists: {}, timeZone: 'America/Vancouver' });
  if (compiled.kind === 'unsound') throw new Error(JSON.stringify(compiled.problems));
  const { schema, wording } = compiled;
  return { ...wording.en, slug: 'example', version: 1, hash: 'test', locale: 'en', schema };
}

const form = publishedForm([
  { key: 'name', kind: 'text', label: 'Name', required: true, maxLength: 20 },
  { key: 'licence', kind: 'file', label: 'Licence', accept: 'pdf', maxMegabytes: 1, maxFiles: 2 },
  { key: 'confirm', kind: 'declaration', label: 'It is true' },
]);
const forms: PublishedForms = {
  all: () => Promise.resolve([form]),
  present: () => Promise.resolve(form),
  version: () => Promise.resolve(form),
  validatorOf: ({ schema }) => createValidator(schema),
};
const judge = (given: object, ...held: Record<string, unknown>[]) =>
  judgeCorrection({ forms, form, now: noon }, { ...given }, held);

const file = (letter: string) => ({
  id: letter.repeat(32),
  name: `${letter}.pdf`,
  size: 10,
  type: 'application/pdf',
});
const [sent, other] = [file('a'), file('b')];

test('what a person declared stays, whatever is sent for it', () => {
  const held = { name: 'Nora', confirm: true };
  expect(judge({ name: 'Norah', confirm: false }, held)).toEqual({
    kind: 'valid',
    answers: { name: 'Norah', confirm: true },
    gaps: [],
  });
});

test('what a person never declared is not declared for them, and remains a gap', () => {
  expect(judge({ name: 'Norah', confirm: true }, { name: 'Nora' })).toEqual({
    kind: 'valid',
    answers: { name: 'Norah' },
    gaps: [{ question: 'confirm', rule: 'required' }],
  });
});

test('files are those that were sent by either, or fewer', () => {
  const held = { name: 'Nora', confirm: true, licence: [sent] };
  expect(judge({ ...held, licence: [] }, held).kind).toBe('valid');
  expect(judge(held, held).kind).toBe('valid');
  expect(judge({ ...held, licence: [sent, other] }, held, { licence: [other] }).kind).toBe('valid');
  for (const licence of [[other], [sent, other], [{ ...sent, name: 'renamed.pdf' }]]) {
    expect(judge({ ...held, licence }, held)).toMatchObject({
      kind: 'wrong-answers',
      errors: [{ path: ['licence'], name: 'upload' }],
    });
  }
});

test('what else is wrong is told in words', () => {
  expect(judge({ name: ' ', more: 1 }, { confirm: true })).toMatchObject({
    kind: 'wrong-answers',
    errors: [
      { path: ['name'], name: 'required' },
      { path: ['more'], name: 'unknown' },
    ],
  });
});
