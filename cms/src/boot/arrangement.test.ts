import { expect, test } from 'vitest';
import { arranged, type Arrangement, type Configuration } from './arrangement';

const field = (label: string, description = ''): Configuration['metadatas'][string] => ({
  edit: { label, description, visible: true },
  list: { label, sortable: true },
});
const asStrapiHasIt: Configuration = {
  settings: { pageSize: 10, mainField: 'id' },
  metadatas: { key: field('key'), label: field('label') },
  layouts: { list: ['id'], edit: [[{ name: 'key', size: 6 }]] },
};
const wanted = (words: Partial<Arrangement> = {}): Arrangement => ({
  of: 'components',
  uid: 'forms.question',
  settings: { mainField: 'label' },
  fields: { key: { label: 'Key', description: 'Do not change it' } },
  columns: ['key'],
  rows: [[['key', 12]]],
  ...words,
});
const first = arranged(asStrapiHasIt, wanted(), null);

test('the first time, all that is wanted is arranged and the rest stays', () => {
  expect(first).toEqual({
    settings: { pageSize: 10, mainField: 'label' },
    metadatas: { key: field('Key', 'Do not change it'), label: field('label') },
    layouts: { list: ['key'], edit: [[{ name: 'key', size: 12 }]] },
  });
});

test('a later release renames what nobody has renamed, and names what it has added', () => {
  const later = wanted({
    settings: { mainField: 'key' },
    fields: { key: { label: 'Code', description: 'Names the answer' }, label: { label: 'Words' } },
    columns: ['key', 'label'],
    rows: [[['label', 12]]],
  });
  expect(arranged(first, later, wanted())).toEqual({
    settings: { pageSize: 10, mainField: 'key' },
    metadatas: { key: field('Code', 'Names the answer'), label: field('Words') },
    layouts: { list: ['key', 'label'], edit: [[{ name: 'label', size: 12 }]] },
  });
});

test('a field that Strapi put below the rows, because it is new, keeps nobody from arranging anew', () => {
  const grown: Configuration = {
    ...first,
    layouts: { ...first.layouts, edit: [...first.layouts.edit, [{ name: 'label', size: 6 }]] },
  };
  const later = wanted({ rows: [[['label', 12]], [['key', 12]]] });
  expect(arranged(grown, later, wanted()).layouts.edit).toEqual([
    [{ name: 'label', size: 12 }],
    [{ name: 'key', size: 12 }],
  ]);
});

test('what staff have changed stays', () => {
  const byStaff: Configuration = {
    settings: { pageSize: 50, mainField: 'id' },
    metadatas: { ...first.metadatas, key: field('Our key', 'Ask Ada first') },
    layouts: { list: ['label'], edit: [[{ name: 'key', size: 4 }]] },
  };
  const later = wanted({ fields: { key: { label: 'Code', description: 'Names the answer' } } });
  expect(arranged(byStaff, later, wanted())).toEqual(byStaff);
});

test('of a release that did not remember, only what bears no name yet is named', () => {
  const later = wanted({ fields: { key: { label: 'Code' }, label: { label: 'Words' } } });
  const { metadatas, ...rest } = arranged(first, later, true);
  expect(metadatas).toEqual({ key: field('Key', 'Do not change it'), label: field('Words') });
  expect(rest).toEqual({ settings: first.settings, layouts: first.layouts });
});
