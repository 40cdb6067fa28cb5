import { expect, test } from 'vitest';
import { asking, formOf, published } from '../../testing/forms.ts';

test('guidance is shown and takes no answer', () => {
  const note = { key: 'note', kind: 'guidance', label: 'Have your licence ready' } as const;
  const form = published(formOf(note));
  expect(form.steps[0]?.questions).toEqual([{ key: 'note', label: note.label }]);
  expect(form.schema.properties).toEqual({});
  expect(asking(note)('read')).toEqual({ broken: ['note: unknown'] });
  expect(asking(note)(undefined)).toEqual({ stored: undefined });
});
