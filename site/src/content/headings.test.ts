import { expect, test } from 'vitest';
import { everySection, said } from './every-section.fixture.ts';
import { headingsOf } from './headings.ts';

test('a list leads to sections that have a heading, each by its place among all', () => {
  const [first, second] = everySection.sections;
  if (first?.kind !== 'rich-text' || second?.kind !== 'notice') throw new Error('Other sections');
  const sections = [
    { ...first, heading: null },
    { kind: 'unfinished' as const, name: 'Steps', missing: [] },
    { ...second, heading: said('Stay in') },
  ];
  expect(headingsOf(sections)).toEqual([{ id: 'section-3', heading: said('Stay in') }]);
});
