import { expect, test } from 'vitest';
import type { FormDefinition, QuestionDefinition } from '../definition/form.ts';
import { checker, published } from '../testing/forms.ts';
import { keysOf, leftToAsk } from './left-to-ask.ts';

const text = (key: string, more: object = {}) =>
  ({ key, kind: 'text', label: key, maxLength: 10, ...more }) as QuestionDefinition;
const formOf = (...questions: QuestionDefinition[]): FormDefinition => ({
  slug: 'example',
  title: 'Example',
  steps: [
    { key: 'only', title: 'Only', questions },
    {
      key: 'review',
      title: 'Review',
      questions: [{ key: 'sure', kind: 'declaration', label: 'S' }],
    },
  ],
});

/** What is left to ask of someone who answered one form, when it has become another. */
function left(before: FormDefinition, after: FormDefinition, answers: Record<string, unknown>) {
  const form = published(after);
  const checked = checker(form)(answers);
  return leftToAsk({
    form,
    seen: keysOf(published(before)),
    answers: checked.answers,
    errors: checked.kind === 'invalid' ? checked.errors : [],
  });
}

const name = text('name', { required: true });
const answers = { name: 'Nora', town: 'Hope', years: 'some', sure: true };

test.each<[string, QuestionDefinition[], string[]]>([
  ['nothing is new', [name, text('town'), text('years')], []],
  ['words are new', [text('name', { label: 'Given name' }), text('town'), text('years')], []],
  ['the order is another', [text('years'), text('town'), name], []],
  ['a question is gone', [name, text('years')], []],
  ['a question is new', [name, text('town'), text('years'), text('cat')], ['cat']],
  [
    'a new question must be answered',
    [text('dog', { required: true }), name, text('town'), text('years')],
    ['dog'],
  ],
  [
    'an answer is of the wrong kind now',
    [name, text('town'), { key: 'years', kind: 'wholeNumber', label: 'Y', min: 0, max: 9 }],
    ['years'],
  ],
  ['an answer is too long now', [name, text('town', { maxLength: 3 }), text('years')], ['town']],
  [
    'a new question is not asked of them',
    [name, text('town'), text('years'), text('cat', { visibleWhen: isTown('Ely') })],
    [],
  ],
  [
    'a question hangs on one that is asked again',
    [name, text('town', { maxLength: 3 }), text('years', { visibleWhen: isTown('Ely') })],
    ['town', 'years'],
  ],
])('when %s', (_what, questions, expected) => {
  const before = formOf(name, text('town'), text('years'));
  expect(left(before, formOf(...questions), answers)).toEqual(expected);
});

function isTown(value: string) {
  return { question: 'town', operator: 'is', value };
}
