import { expect, test } from 'vitest';
import { linkTarget } from './addresses.ts';

test.each([
  ['/', { kind: 'place', place: 'home' }],
  ['/home', { kind: 'place', place: 'home' }],
  ['/register', { kind: 'place', place: 'register' }],
  [' /update ', { kind: 'place', place: 'update' }],
  ['/privacy', { kind: 'page', slug: 'privacy' }],
  ['https://example.org/a', { kind: 'address', href: 'https://example.org/a' }],
  ['mailto:help@example.org', { kind: 'address', href: 'mailto:help@example.org' }],
  ['tel:+12505550100', { kind: 'address', href: 'tel:+12505550100' }],
])('%s leads somewhere', (typed, target) => {
  expect(linkTarget(typed)).toEqual(target);
});

test.each([
  '',
  'privacy',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://example.org',
  '//example.org',
  '/my',
  '/a/b',
  '/A',
])('%j leads nowhere', (typed) => {
  expect(linkTarget(typed)).toBeUndefined();
});
