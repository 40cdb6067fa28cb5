import { compileForm, type FormDefinition, type PublishedForm } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import { filledIn } from './filled-in.ts';

type Questions = FormDefinition['steps'][number]['questions'];

const text = (key: string) =>
  ({ key, kind: 'text', label: key, required: true, maxLength: 10 }) as const;
const licence = {
  key: 'licence',
  kind: 'file',
  label: 'Licence',
  accept: 'pdf',
  maxMegabytes: 1,
  maxFiles: 2,
} as const;

/** A version of a form whose first step has these questions, and the last but one asks for a month. */
function published(version: number, ...first: Questions): PublishedForm {
  const compiled = compileForm({
    definition: {
      slug: 'season',
      title: 'Season',
      steps: [
        { key: 'you', title: 'You', questions: first },
        { key: 'when', title: 'When', questions: [text('month')] },
        {
          key: 'send',
          title: 'Send',
          questions: [{ key: 'confirm', kind: 'declaration', label: 'True' }],
        },
      ],
    },
    lists: {},
    timeZone: 'America/Vancouver',
  });
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled.problems));
  const { wording, schema } = compiled;
  return { slug: 'season', version, hash: `s${version}`, locale: 'en', ...wording.en, schema };
}

const now = new Date('2026-11-26T12:00:00Z');
const before = published(1, text('name'), text('town'));
const whole = { name: 'Wren', town: 'Hope', month: 'June' };
const opened = (
  form: PublishedForm,
  answers: object,
  {
    seen,
    step = 'when',
    lost = [] as { question: string; name: string }[],
  }: {
    seen?: PublishedForm;
    step?: string;
    lost?: { question: string; name: string }[];
  } = {},
) => filledIn(form, { answers: { ...answers }, step, lost }, { seen, now });

test('a draft opens where the person was, without a word about what is missing', () => {
  expect(opened(before, { name: 'Wren' })).toMatchObject({
    answers: { name: 'Wren' },
    step: 'when',
    errors: [],
  });
});

test('of a step that is gone, at the first', () => {
  expect(opened(before, {}, { step: 'gone' }).step).toBe('you');
});

test('one that was not answered whole opens as a whole in a form that was changed', () => {
  const present = published(2, text('name'), text('cat'));
  const { seen, answers, errors } = opened(
    present,
    { name: 'Wren', town: 'Hope' },
    { seen: before },
  );
  expect([seen, answers, errors]).toEqual([undefined, { name: 'Wren' }, []]);
});

test('of one that was answered whole, what the change leaves to ask is told', () => {
  const present = published(2, text('name'), text('cat'));
  const { seen, answers, errors } = opened(present, whole, { seen: before });
  expect(seen).toBe(before);
  expect(answers).toEqual({ name: 'Wren', month: 'June' });
  expect(errors).toMatchObject([{ path: ['cat'], name: 'required' }]);
});

test('files that are gone are asked for again, beside their question', () => {
  const form = published(1, text('name'), licence);
  const lost = ['a.pdf', 'b.pdf'].map((name) => ({ question: 'licence', name }));
  const { errors, step } = opened(form, { name: 'Wren' }, { lost });
  expect(errors).toEqual([
    { path: ['licence'], name: 'upload', message: expect.stringMatching(/again/) as string },
  ]);
  expect(step).toBe('when');
  expect(opened(before, {}, { lost }).errors).toEqual([]);
});
