import { expect, test } from 'vitest';
import { frenchGap, type Spoken } from './french-gap';

const labels = { title: 'Title', lead: 'Lead', body: 'Text', sections: 'Sections' };
const day = (number: number) => new Date(Date.UTC(2026, 4, number));
const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const spoken = (
  draft: Record<string, unknown> | undefined,
  changed?: number,
  published?: number,
): Spoken => ({
  draft,
  changedAt: changed === undefined ? undefined : day(changed),
  publishedAt: published === undefined ? undefined : day(published),
});
const fire = { title: 'Wildfires', body: blocks('It burns.'), sections: [{}, {}] };
const feu = { title: 'Feux de forêt', body: blocks('Ça brûle.'), sections: [{}, {}] };

test.each<[string, Spoken, Spoken, unknown]>([
  ['no French at all', spoken(fire, 1, 1), spoken(undefined), { reason: 'missing', what: [] }],
  ['French of the same day', spoken(fire, 1, 1), spoken(feu, 1, 1), undefined],
  ['French published later', spoken(fire, 1, 1), spoken(feu, 2, 2), undefined],
  [
    'English published later',
    spoken(fire, 3, 3),
    spoken(feu, 2, 2),
    { reason: 'outdated', what: [] },
  ],
  ['English changed and not published', spoken(fire, 3, 1), spoken(feu, 1, 1), undefined],
  ['French never published', spoken(fire, 1, 1), spoken(feu, 2), { reason: 'waiting', what: [] }],
  [
    'French reworded and not published',
    spoken(fire, 3, 3),
    spoken(feu, 4, 2),
    { reason: 'waiting', what: [] },
  ],
  [
    'a blank title and half of the sections',
    spoken(fire, 1, 1),
    spoken({ ...feu, title: ' ', sections: [{}] }, 1, 1),
    { reason: 'missing', what: ['Title', 'Sections (1 of 2)'] },
  ],
  [
    'a formatted text that says nothing',
    spoken(fire, 1, 1),
    spoken({ ...feu, body: blocks('  ') }, 1, 1),
    { reason: 'missing', what: ['Text'] },
  ],
  [
    'something that French has and English has not',
    spoken(fire, 1, 1),
    spoken({ ...feu, lead: 'Bon' }, 1, 1),
    undefined,
  ],
  ['drafts alone, as of a banner that is ready', spoken(fire, 2), spoken(feu, 1), undefined],
  ['nothing in English', spoken(undefined), spoken(feu, 1, 1), undefined],
])('%s', (_, english, french, gap) => {
  expect(frenchGap(english, french, labels)).toEqual(gap);
});

test('languages that are published in one go are of the same moment', () => {
  const later = new Date(day(1).getTime() + 900);
  const english = { ...spoken(fire, 1), publishedAt: later };
  expect(frenchGap(english, spoken(feu, 1, 1), labels)).toBeUndefined();
});
