import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionKinds } from '@ehpr/form-schemas';
import { everySection } from '../../site/src/content/every-section.fixture.ts';

const components = new URL('../../cms/src/components/', import.meta.url);
const site = new URL('../../site/src/sections/', import.meta.url);
const pageSchema = new URL(
  '../../cms/src/plugins/content/server/src/content-types/page/schema.json',
  import.meta.url,
);

type Schema = { attributes: Record<string, { component?: string; components?: string[] }> };

const schemaAt = (address: URL): Schema => JSON.parse(readFileSync(address, 'utf8')) as Schema;
const component = (name: string): Schema =>
  schemaAt(new URL(`${name.replace('.', '/')}.json`, components));
const named = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const sorted = (names: readonly string[]) => [...names].sort();

/** What stands beside the sections: the list of them, and parts that several share. */
const notSections: ReadonlySet<string> = new Set([
  'heading',
  'lead',
  'missing-list',
  'placeholder',
  'sections',
  'unfinished',
]);

test('each section of the CMS has exactly one component on the site, and the reverse', () => {
  const kinds = sorted(sectionKinds);
  expect(sorted(named(new URL('sections/', components), '.json'))).toEqual(kinds);
  expect(sorted(named(site, '.astro').filter((name) => !notSections.has(name)))).toEqual(kinds);
});

test('a page may be made of all of them', () => {
  const allowed = Object.values(schemaAt(pageSchema).attributes).flatMap(
    ({ components: names = [] }) => names,
  );
  expect(sorted(allowed)).toEqual(sorted(sectionKinds.map((kind) => `sections.${kind}`)));
});

// site/server/built-site.test.ts demands that each text of these sections is on the page.
test.each(everySection.sections.map((section) => [section.kind, section] as const))(
  'each attribute of a section “%s” is read',
  (kind, { kind: _, ...section }) => {
    expectSameNames(section, component(`sections.${kind}`));
  },
);

function expectSameNames(shown: object, { attributes }: Schema): void {
  expect(sorted(Object.keys(shown))).toEqual(sorted(Object.keys(attributes)));
  for (const [name, { component: inner }] of Object.entries(attributes)) {
    const [one] = [(shown as Record<string, unknown>)[name]].flat();
    // A link is told with where it leads, not with what was typed.
    if (inner !== undefined && inner !== 'content.link')
      expectSameNames(one as object, component(inner));
  }
}

test('the component of each kind reads each attribute', () => {
  for (const { kind, ...section } of everySection.sections) {
    const source = readFileSync(new URL(`${kind}.astro`, site), 'utf8');
    const [, read = ''] = /const \{ ([^}]*) \} = section;/u.exec(source) ?? [];
    expect(sorted(read.split(', ')), kind).toEqual(sorted(Object.keys(section)));
  }
});
