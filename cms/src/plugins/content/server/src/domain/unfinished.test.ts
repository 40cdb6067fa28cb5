import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sectionKinds } from '@ehpr/form-schemas';
import { nameOfField } from '../content-editor';
import { pageUid } from '../uids';
import type { PageEntry } from './entries';
import type { Vocabulary } from './fault-in-words';
import { missingIn, previewFromEntries } from './unfinished';

type Schema = { info: { displayName: string }; attributes: Record<string, unknown> };

const schemaOf = (uid: string): Schema => {
  const file =
    uid === pageUid
      ? join('..', 'content-types', 'page', 'schema.json')
      : join('..', '..', '..', '..', '..', 'components', `${uid.replace('.', '/')}.json`);
  return JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Schema;
};
const vocabulary: Vocabulary = {
  modelOf: schemaOf,
  names: { field: nameOfField, component: (uid) => schemaOf(uid).info.displayName },
};

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Bring water.' }] }];
const heat: PageEntry = { slug: 'heat', title: 'Heat', description: 'On hot days' };
const previewOf = (entry: PageEntry) =>
  previewFromEntries(vocabulary, { asked: entry, english: entry }, 'en');
const previewWith = (sections: PageEntry['sections']) => previewOf({ ...heat, sections })?.sections;

test.each(sectionKinds)('an empty section “%s” is named, with what it lacks', (kind) => {
  const [shown, ...others] = previewWith([{ __component: `sections.${kind}` }]) ?? [];
  expect(others).toEqual([]);
  expect(shown).toMatchObject({
    kind: 'unfinished',
    name: schemaOf(`sections.${kind}`).info.displayName,
  });
  expect(shown && 'missing' in shown ? shown.missing.length : 0).toBeGreaterThan(0);
});

test('what is finished is shown, and what is not is told after it', () => {
  const steps = [{ heading: 'Drink', text: 'Often.' }, { heading: 'Rest' }];
  const shown = previewWith([
    { __component: 'sections.notice', tone: 'important', heading: 'Stay in', body },
    { __component: 'sections.steps', heading: 'What to do', steps },
    {
      __component: 'sections.call-to-action',
      heading: 'Help',
      link: { label: 'Here', address: 'faq' },
    },
  ]);
  expect(shown).toMatchObject([
    { kind: 'notice' },
    { kind: 'steps', steps: [{ heading: { text: 'Drink' } }] },
    {
      kind: 'unfinished',
      name: 'Steps',
      missing: ['Steps › 2. Step › Text: Write something here'],
    },
    { kind: 'unfinished', name: 'Call to action' },
  ]);
  expect(JSON.stringify(shown?.[3])).toContain('Link › Leads to: The link “faq” leads nowhere');
});

test('what a page lacks beside its sections is told too, and a page without a title is shown', () => {
  const entry = { sections: [{ __component: 'sections.notice' }] };
  expect(previewOf(entry)?.title.text).toBe('A page without a title');
  expect(missingIn(vocabulary, pageUid, entry)).toEqual([
    'Address: Write something here',
    'Title: Write something here',
    'Description: Write something here',
  ]);
  expect(missingIn(vocabulary, pageUid, heat)).toEqual([]);
});
