import { expect, test } from 'vitest';
import { readLinkTarget } from './link-target.ts';
import { isPageSlug } from './slugs.ts';

test.each([
  ['/faq', { kind: 'page', slug: 'faq' }],
  [' /how-it-works/ ', { kind: 'page', slug: 'how-it-works' }],
  ['/', { kind: 'place', place: 'home' }],
  ['/home', { kind: 'place', place: 'home' }],
  ['/register', { kind: 'place', place: 'register' }],
  ['/update', { kind: 'place', place: 'update' }],
  ['https://example.org/a?b=c#d', { kind: 'address', href: 'https://example.org/a?b=c#d' }],
  ['mailto:team@example.org', { kind: 'address', href: 'mailto:team@example.org' }],
  ['tel:+12505550100', { kind: 'address', href: 'tel:+12505550100' }],
])('“%s” leads somewhere', (written, target) => {
  expect(readLinkTarget(written)).toEqual(target);
});

test.each([
  'faq',
  '',
  '//elsewhere.example.org',
  '/\\elsewhere.example.org',
  '/my',
  '/en/faq',
  '/files/x',
  'http://example.org',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'https://',
  'https://exa mple.org',
  `https://example.org/${'a'.repeat(2000)}`,
])('“%s” leads nowhere', (written) => {
  expect(readLinkTarget(written)).toBeUndefined();
});

test.each(['faq', 'how-it-works', 'page2', 'a'])('a page may be called “%s”', (slug) => {
  expect(isPageSlug(slug)).toBe(true);
});

test.each([
  '',
  'FAQ',
  'register',
  'my',
  'fr',
  '2024',
  '-a',
  'a-',
  'a--b',
  'a_b',
  'é',
  'a'.repeat(64),
])('no page may be called “%s”', (slug) => {
  expect(isPageSlug(slug)).toBe(false);
});
