import type { Refused } from './concept.ts';

const inGroup = (question: object) => ({
  key: 'rows',
  kind: 'group',
  label: 'Rows',
  rowLabel: 'row',
  maxRows: 3,
  questions: [question],
});
const name = { key: 'name', kind: 'text', label: 'Name', maxLength: 9 };

/* What the galleries show and a form of ours cannot say: it is refused before it is published. */
export const refused: Refused[] = [
  { name: 'Lists in lists', question: inGroup({ ...inGroup(name), key: 'inner' }) },
  { name: 'Recursion', question: { ...inGroup(name), questions: { $ref: '#/rows' } } },
  {
    name: 'Numbers with decimals',
    question: { key: 'n', kind: 'number', label: 'N', min: 0, max: 1 },
  },
  {
    name: 'Multiples of a number',
    question: { key: 'n', kind: 'wholeNumber', label: 'N', min: 0, max: 9, multipleOf: 3 },
  },
  { name: 'A time of day', question: { key: 't', kind: 'dateTime', label: 'T' } },
  { name: 'A pattern of one’s own', question: { ...name, pattern: '^a+$' } },
  { name: 'A value that stands there from the start', question: { ...name, default: 'Nora' } },
  { name: 'Fields that people name themselves', question: { ...name, additionalProperties: true } },
  { name: 'Any name for a field', question: { ...name, key: 'first name / given' } },
  { name: 'Null', question: { ...name, nullable: true } },
  { name: 'Widgets and layout of one’s own', question: { ...name, widget: 'slider' } },
  { name: 'Shown and not to be changed by a rule', question: { ...name, enabledWhen: {} } },
  { name: 'Text that is run', question: { ...name, expression: 'a + b' } },
];
