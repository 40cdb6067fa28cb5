import { describe, expect, test } from 'vitest';
import { searchTree } from './search-tree.ts';

const leaf = (label: string) => ({ value: label, label });
const tree = [
  {
    value: 'north',
    label: 'Northern Health',
    options: [
      { value: 'ne', label: 'Northeast', options: [leaf('Fort Nelson'), leaf('Fort St. John')] },
      leaf('Prince George'),
    ],
  },
  { value: 'island', label: 'Island Health', options: [leaf('Nanaimo')] },
];
const [north, island] = tree as [(typeof tree)[0], (typeof tree)[0]];

describe('a search in a tree', () => {
  test('shows all of it while nothing is searched for', () => {
    const found = searchTree(tree, '  ');
    expect(found).toMatchObject({ isSearching: false, count: 4 });
    expect(found.has('north/ne/Fort Nelson')).toBe(true);
  });

  test('shows a leaf with the branches above it, and nothing else', () => {
    const found = searchTree(tree, 'st john');
    expect(found).toMatchObject({ isSearching: true, count: 1 });
    expect(found.has('north/ne/Fort St. John')).toBe(true);
    expect(found.has('north/ne')).toBe(true);
    expect(found.has('north/ne/Fort Nelson')).toBe(false);
    expect(found.has('island')).toBe(false);
    expect(found.hasAll(north, 'north')).toBe(false);
  });

  test('shows all below a branch that is found by its name', () => {
    const found = searchTree(tree, 'northern');
    expect(found.count).toBe(3);
    expect(found.hasAll(north, 'north')).toBe(true);
    expect(found.hasAll(island, 'island')).toBe(false);
  });

  test('finds a leaf by words of its own and of a branch above', () => {
    expect(searchTree(tree, 'north fort').count).toBe(2);
  });

  test('shows nothing when nothing is found', () => {
    expect(searchTree(tree, 'halifax').count).toBe(0);
  });
});
