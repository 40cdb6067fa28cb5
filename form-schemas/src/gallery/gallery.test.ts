import { describe, expect, test } from 'vitest';
import { compileForm } from '../compile/compile-form.ts';
import { readDefinition } from '../definition/read-definition.ts';
import { broken, checker, formOf, published } from '../testing/forms.ts';
import { conditions } from './conditions.ts';
import { refused } from './refused.ts';
import { structure } from './structure.ts';
import { values } from './values.ts';

/*
 * What the sample galleries of RJSF and JSON Forms show, said as forms of ours, with answers that are
 * taken and answers that are not.
 */

describe.each([...structure, ...values, ...conditions])(
  '$name',
  ({ questions, lists, ...rest }) => {
    const definition = formOf(...questions);
    const check = checker(published(definition, lists));

    test('is a definition', () => {
      expect(readDefinition(definition)).toEqual({ kind: 'read', definition });
    });

    test.each(rest.valid.map((answers) => [answers]))('takes %j', (answers) => {
      expect(check(answers)).toEqual({ kind: 'valid', answers });
    });

    test.each(rest.invalid)('refuses %j', (answers, rules) => {
      expect(broken(check(answers))).toEqual(rules);
    });
  },
);

test.each(refused)('$name cannot be said', ({ question }) => {
  const read = readDefinition({
    slug: 'example',
    title: 'Example',
    steps: [{ key: 'only', title: 'Only', questions: [question] }],
  });
  if (read.kind === 'unread') return;
  const { definition } = read;
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' }).kind).toBe('unsound');
});

test('a question has a name that no other has, however deep it stands', () => {
  const definition = formOf(
    { key: 'name', kind: 'text', label: 'Name', maxLength: 9 },
    {
      key: 'children',
      kind: 'group',
      label: 'Children',
      rowLabel: 'child',
      maxRows: 3,
      questions: [{ key: 'name', kind: 'text', label: 'Name', maxLength: 9 }],
    },
  );
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' }).kind).toBe('unsound');
});
