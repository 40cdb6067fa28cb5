import { expect, test } from 'vitest';
import type { Option } from '@ehpr/form-schemas';
import { readStoredOptions } from './draft-options';
import {
  inFrench,
  relabelled,
  retiring,
  withAddedBelow,
  withMoved,
  withoutOption,
} from './edit-options';
import { findOptions } from './find-options';
import { countFaults, optionFaultsOf } from './option-faults';
import { sortOf } from './option-sort';

const lake: Option = { value: 'lake', label: 'Lake', labels: { fr: 'Lac doré' } };
const north: Option = { value: 'north', label: 'North', options: [lake] };
const island: Option = { value: 'island', label: 'Island' };
const places = [north, island];
const empty = { value: '', label: '' };

test('options are added at the top and below another', () => {
  expect(withAddedBelow(places, [])).toEqual([north, island, empty]);
  expect(withAddedBelow(places, [1])).toEqual([north, { ...island, options: [empty] }]);
  expect(withAddedBelow(places, [0])).toEqual([{ ...north, options: [lake, empty] }, island]);
});

test('the last option below another takes the list with it', () => {
  expect(withoutOption(places, [0, 0])).toEqual([{ value: 'north', label: 'North' }, island]);
  expect(withoutOption(places, [1])).toEqual([north]);
});

test('options change places with their neighbours, and stay at the ends', () => {
  expect(withMoved(places, [1], -1)).toEqual([island, north]);
  expect(withMoved(places, [0], 1)).toEqual([island, north]);
  expect(withMoved(places, [0], -1)).toEqual(places);
  expect(withMoved(places, [1], 1)).toEqual(places);
});

test('the code of a new option follows its label until it is written or published', () => {
  const written = relabelled(empty, 'Far north', places, false);
  expect(written).toEqual({ label: 'Far north', value: 'farNorth' });
  expect(relabelled(written, 'Island', [...places, written], false).value).toBe('island2');
  expect(relabelled({ ...written, value: 'FN' }, 'Far', places, false).value).toBe('FN');
  expect(relabelled(written, 'Farther', places, true).value).toBe('farNorth');
});

test('words that are taken out and boxes that are cleared leave nothing behind', () => {
  expect(inFrench(inFrench(island, 'Île'), '')).toEqual(island);
  expect(inFrench(island, 'Île').labels).toEqual({ fr: 'Île' });
  expect(retiring(retiring(island, true), false)).toEqual(island);
});

test('options are found by label, code and French, without accents', () => {
  const found = (words: string) => findOptions(places, words).map(({ place }) => place.join());
  expect(found('LAKE')).toEqual(['0,0']);
  expect(found('dore')).toEqual(['0,0']);
  expect(found('land')).toEqual(['1']);
  expect(findOptions(places, 'lake')[0]?.under).toEqual(['North']);
});

const options = sortOf('options');
const rows = sortOf('steps.2.questions.3.rows');
const columns = sortOf('steps.2.questions.3.columns');

test('faults are told beside the field, and counted over all levels', () => {
  expect(optionFaultsOf(island, places, options)).toEqual({});
  expect(optionFaultsOf(empty, [empty], options)).toEqual({
    label: 'Write what people read',
    value: 'Give it a code, which names the answer',
  });
  expect(optionFaultsOf(island, [island, { ...island }], options).value).toContain(
    'Each needs its own',
  );
  expect(countFaults([{ ...north, options: [lake, { ...lake }, empty] }, island], options)).toBe(3);
});

test('the code of a row can be a key, and nothing stands below rows and columns', () => {
  const odd = { value: '2 beds', label: 'Beds' };
  expect(optionFaultsOf(odd, [odd], rows).value).toBe('Use a letter, then letters and digits');
  expect(optionFaultsOf(odd, [odd], columns)).toEqual({});
  expect(optionFaultsOf(north, [north], rows).label).toContain('nothing below it');
  expect(optionFaultsOf(north, [north], columns).label).toContain('nothing below it');
  expect(relabelled({ value: '', label: '' }, '2 beds!', [], false).value).toBe('n2Beds');
});

test.each([
  [null, 'none'],
  ['', 'none'],
  [places, 'options'],
  [JSON.stringify(places), 'options'],
  ['[{', 'odd'],
  [{ a: 1 }, 'odd'],
  [[{ value: 'a', label: 'A', colour: 'red' }], 'odd'],
  [[{ value: 1, label: 'A' }], 'odd'],
])('%j is shown as %s', (stored, kind) => {
  expect(readStoredOptions(stored).kind).toBe(kind);
});
