import { expect, test } from 'vitest';
import { mergeImport } from './merge-import';

const present = [
  { value: 'a', label: 'A', labels: { fr: 'À' } },
  { value: 'b', label: 'B', retired: true },
  {
    value: 'c',
    label: 'C',
    options: [
      { value: 'd', label: 'D' },
      { value: 'e', label: 'E' },
    ],
  },
];
const table = (options: { value: string; label: string }[], more: object = {}) => ({
  kind: 'read' as const,
  options,
  hasFrench: false,
  hasRetired: false,
  ...more,
});

test('what the table has no column for stays, and its order counts', () => {
  const imported = [
    { value: 'b', label: 'Bee' },
    { value: 'a', label: 'A' },
  ];
  expect(mergeImport(present, table(imported), new Set())).toEqual([
    { value: 'b', label: 'Bee', retired: true },
    { value: 'a', label: 'A', labels: { fr: 'À' } },
  ]);
});

test('with a column, an empty cell says that there is none', () => {
  const imported = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const all = { hasFrench: true, hasRetired: true };
  expect(mergeImport(present, table(imported, all), new Set())).toEqual(imported);
});

test('of what is left out, what was published is retired with what stands above it', () => {
  expect(mergeImport(present, table([{ value: 'n', label: 'New' }]), new Set(['a', 'e']))).toEqual([
    { value: 'n', label: 'New' },
    { value: 'a', label: 'A', labels: { fr: 'À' }, retired: true },
    { value: 'c', label: 'C', retired: true, options: [{ value: 'e', label: 'E', retired: true }] },
  ]);
});
