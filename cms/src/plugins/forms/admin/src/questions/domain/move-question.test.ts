import { expect, test } from 'vitest';
import { asNew, placeOf, stepNames } from './move-question';

test.each([
  ['steps.2.questions.11.key', { step: 2, question: 11 }],
  ['steps.2.questions.1.questions.0.key', undefined],
  ['steps.2.key', undefined],
])('the place of %s', (name, place) => {
  expect(placeOf(name)).toEqual(place);
});

test('steps are called what people read, or what there is', () => {
  const steps = [{ title: 'You', key: 'you' }, { key: 'when' }, {}];
  expect(stepNames({ steps })).toEqual(['You', 'when', 'Step 3']);
});

test('what is moved is all there, and new', () => {
  const options = [{ value: 'a', label: 'A', id: 'kept' }];
  const questions = [{ id: 5, __temp_key__: 'a0', key: 'heated', kind: 'yesNo' }];
  const group = { id: 4, __temp_key__: 'a1', key: 'beds', core: true, options, questions };
  expect(asNew(group)).toEqual({
    key: 'beds',
    core: true,
    options,
    questions: [{ __temp_key__: 'a0', key: 'heated', kind: 'yesNo' }],
  });
});
