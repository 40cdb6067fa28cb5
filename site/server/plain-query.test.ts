import { expect, test } from 'vitest';
import { withPlainQuery } from './plain-query.ts';

test.each([
  ['/en/register', '/en/register'],
  ['/en/register?campaign=poster', '/en/register?campaign=poster'],
  ['/en/register?a=1&b=x.y~z-_', '/en/register?a=1&b=x.y~z-_'],
  ['/en/register?', '/en/register'],
  ['/en/register?campaign=', '/en/register'],
  ['/en/register?email=nora@example.org', '/en/register'],
  ['/en/register?email=nora%40example.org&from=poster', '/en/register?from=poster'],
  ['/en/register?name=Nora+Sample', '/en/register'],
  ['/en/register?Name=Nora', '/en/register'],
  ['/en/register?a=b?c=d', '/en/register'],
  [`/en?${'n'.repeat(32)}=1`, '/en'],
  [`/en?a=${'n'.repeat(65)}`, '/en'],
  [`/en?${'x=&'.repeat(10)}a=1`, '/en'],
])('of %j is left %j', (address, left) => {
  expect(withPlainQuery(address)).toBe(left);
});
