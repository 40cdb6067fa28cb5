import { describe, expect, test } from 'vitest';
import { completed, linkFault } from './link-address';

describe('the address of a link', () => {
  test.each([
    ['https://www.example.org/a?b=c', 'https://www.example.org/a?b=c'],
    ['  www.example.org/help ', 'https://www.example.org/help'],
    ['example.org:8080', 'https://example.org:8080'],
    ['help@example.org', 'mailto:help@example.org'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['250 555-0100', 'tel:2505550100'],
    ['+1 (250) 555-0100', 'tel:+12505550100'],
  ])('%j is meant as %s', (typed, address) => {
    expect(completed(typed)).toBe(address);
    expect(linkFault(completed(typed))).toBeUndefined();
  });

  test.each([
    '',
    'here',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'https://',
    '//example.org',
    '/en/update',
    'ftp://example.org',
    'http://example.org',
  ])('%j is refused', (typed) => {
    expect(linkFault(completed(typed))).toMatch(/begins with https:\/\/, mailto: or tel:/);
  });

  test('holds no merge word', () => {
    expect(linkFault('https://example.org/{{firstName}}')).toMatch(/cannot hold a merge word/);
  });
});
