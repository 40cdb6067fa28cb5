import { expect, test } from 'vitest';
import { alreadyGiven, counted, enter, number, partOf, quoted, subject } from './sentences-fr.ts';

const narrow = '\u202f';

test.each([
  ['Prénom', `Remplissez le champ «${narrow}Prénom${narrow}»`, `«${narrow}Prénom${narrow}»`],
  // A label keeps its letters: what begins it may be a name.
  ['Île de Vancouver', `Remplissez le champ «${narrow}Île de Vancouver${narrow}»`, /^«.Île de/u],
  ['Quand?', `Répondez à la question «${narrow}Quand?${narrow}»`, /^Votre réponse à «.Quand\?.»$/u],
])('of the label %j', (label, asked, named) => {
  expect(enter(label)).toBe(asked);
  expect(subject(label)).toMatch(named);
});

test('a part is named after the whole that it is of', () => {
  expect(enter(partOf('Ville', 'Où?'))).toBe(
    `Remplissez le champ «${narrow}Où?\u00a0– Ville${narrow}»`,
  );
});

test('what was given already is told without the label, whose gender is not known', () => {
  expect(alreadyGiven()).toMatch(/^Vous avez déjà donné cette réponse\./u);
  expect(quoted('a')).toBe(`«${narrow}a${narrow}»`);
});

test.each([
  [0, '0 entrée'],
  [1, '1 entrée'],
  [2, '2 entrées'],
  [1000, '1000 entrées'],
  [12_000, `12${narrow}000 entrées`],
])('%j is counted as %j', (limit, expected) => {
  expect(counted(limit, 'entrée', 'entrées')).toBe(expected);
});

test.each([
  [-1, '-1'],
  [2024, '2024'],
  [-12_000, `-12${narrow}000`],
  [1_234_567, `1${narrow}234${narrow}567`],
])('the number %j reads %j', (value, expected) => {
  expect(number(value)).toBe(expected);
});
