import type { Change, ChangeableRule, Scalar } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import { warningsOf } from './warnings';

const at = { step: { key: 's', label: 'S' }, question: { key: 'q', label: 'Q' } };
const rule = (name: ChangeableRule, before?: Scalar, after?: Scalar): Change => ({
  ...at,
  kind: 'rule-changed',
  rule: name,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

test.each<[Change, string | undefined]>([
  [{ ...at, kind: 'question-made-required' }, 'must-be-answered'],
  [{ ...at, kind: 'question-added', required: true }, 'must-be-answered'],
  [{ ...at, kind: 'question-added', required: false }, undefined],
  [{ ...at, kind: 'question-made-optional' }, undefined],
  [{ ...at, kind: 'question-removed' }, 'no-longer-asked'],
  [
    { ...at, kind: 'option-removed', option: { key: 'o', label: 'O' }, under: [] },
    'no-longer-offered',
  ],
  [
    { list: 'places', kind: 'option-removed', option: { key: 'o', label: 'O' }, under: [] },
    'no-longer-offered',
  ],
  [{ ...at, kind: 'question-retyped', before: 'text', after: 'email' }, 'answered-differently'],
  [{ ...at, kind: 'question-reworded', field: 'label', before: 'A', after: 'B' }, undefined],
  [{ ...at, kind: 'question-moved' }, undefined],
  [rule('maxLength', 40, 20), 'takes-less'],
  [rule('maxLength', 20, 40), undefined],
  [rule('minLength', 1, 2), 'takes-less'],
  [rule('minLength', 2, 1), undefined],
  [rule('maxChoices', undefined, 3), 'takes-less'],
  [rule('maxChoices', 3), undefined],
  [rule('notInFuture', undefined, true), 'takes-less'],
  [rule('min', 1, 2), 'takes-less'],
  [rule('min', 2, 1), undefined],
  [rule('openEnd', true), 'takes-less'],
  [rule('openEnd', undefined, true), undefined],
  [rule('accept', 'pdfOrImage', 'pdf'), 'takes-less'],
  [rule('accept', 'pdf', 'image'), 'takes-less'],
  [rule('accept', 'pdf', 'pdfOrImage'), undefined],
  [rule('maxMegabytes', 10, 5), 'takes-less'],
  [rule('maxFiles', 1, 5), undefined],
  [rule('operation', 'sum', 'count'), 'made-otherwise'],
  [rule('sources', 'A', 'A, B'), 'made-otherwise'],
  [rule('value', '2030', '2031'), 'means-otherwise'],
  [rule('parameter', 'campaign'), 'means-otherwise'],
  [
    { ...at, kind: 'question-reworded', field: 'statement', before: 'A', after: 'B' },
    'agreed-otherwise',
  ],
  [rule('core', undefined, true), undefined],
  [rule('autocomplete', undefined, 'name'), undefined],
])('%j: %s', (change, warning) => {
  expect(warningsOf([change]).map(({ kind }) => kind)).toEqual(warning ? [warning] : []);
});

test('a question in the same words under another key has changed its key', () => {
  const added: Change = {
    ...at,
    question: { key: 'other', label: 'Q' },
    kind: 'question-added',
    required: false,
  };
  const removed: Change = { ...at, kind: 'question-removed' };
  expect(warningsOf([removed, added])).toEqual([{ kind: 'key-changed', change: removed }]);
});
