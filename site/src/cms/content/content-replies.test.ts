import { expect, test } from 'vitest';
import { everySection, said, siteOfTests } from '../../content/every-section.fixture.ts';
import { contentPreviewOf, pageOf, siteOf, wordingOf } from './content-replies.ts';

const reply = (data: unknown) => JSON.stringify({ data });

test('a page is read as it is', () => {
  expect(pageOf(reply(everySection))).toEqual(everySection);
});

test('a section that is not what it should be keeps its name', () => {
  const sections = [{ kind: 'carousel' }, { kind: 'notice' }, { kind: '__proto__' }, 7];
  expect(pageOf(reply({ ...everySection, sections }))?.sections).toEqual([
    { kind: 'unknown', name: 'carousel' },
    { kind: 'unknown', name: 'notice' },
    { kind: 'unknown', name: '__proto__' },
    { kind: 'unknown', name: 'unnamed' },
  ]);
});

test.each(['javascript:alert(1)', 'http://example.org', '//example.org', 'data:text/html,x'])(
  'a link to %s is left out',
  (href) => {
    const bad = { label: said('Here'), target: { kind: 'address', href } };
    const site = siteOf(reply({ ...siteOfTests, navigation: [bad, ...siteOfTests.navigation] }));
    expect(site?.navigation).toEqual(siteOfTests.navigation);
  },
);

test('a banner without words is none, and a logo elsewhere is none', () => {
  const banner = { heading: said(' '), text: said('Help'), link: null };
  const logo = {
    path: '//example.org/a.png',
    name: 'a.png',
    type: 'image/png',
    bytes: 1,
    alternative: said('Registry'),
  };
  expect(siteOf(reply({ ...siteOfTests, banner, logo }))).toMatchObject({
    banner: null,
    logo: null,
  });
});

test.each([[null], [7], [[]], [{}], [{ title: 'text' }]])(
  '%j is no page and no preview',
  (data) => {
    expect(pageOf(reply(data))).toBeUndefined();
    expect(siteOf(reply(data))).toBeUndefined();
    expect(contentPreviewOf(reply(data))).toBeUndefined();
  },
);

test('wording that is not there is null', () => {
  expect(wordingOf(reply({ introduction: { blocks: [], lang: 'en' } }))).toEqual({
    introduction: null,
    privacy: null,
    confirmation: null,
  });
});

test('a draft comes with who may frame it, and not without', () => {
  const unfinished = { kind: 'unfinished', name: 'Notice', missing: ['Heading: Write it'] };
  const page = { ...everySection, sections: [...everySection.sections, unfinished] };
  const draft = { kind: 'page', page, missing: ['Description: Write something here'] };
  expect(contentPreviewOf(reply({ ...draft, framedBy: 'https://cms.example.org/admin' }))).toEqual({
    ...draft,
    framedBy: 'https://cms.example.org',
  });
  expect(contentPreviewOf(reply(draft))).toBeUndefined();
  const silent = { ...draft, missing: undefined, framedBy: 'https://cms.example.org/admin' };
  expect(contentPreviewOf(reply(silent))).toBeUndefined();
});
