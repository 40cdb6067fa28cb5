import { describe, expect, test } from 'vitest';
import { matchesSearch } from './search.ts';

describe('a search', () => {
  test.each([
    ['Fort St. John', 'st john'],
    ['Fort St. John', 'FORT'],
    ['Fort St. John', 'john fort'],
    ['Gitga’at', 'gitgaat'],
    ["Gitga'at", 'gitga’at'],
    ['Ktunaxa ʔamak̓is', 'amakis'],
    ['Gériatrie', 'geriatrie'],
    ['100 Mile House', '100'],
    ['Physiotherapist', 'therap'],
    ['Anything', ''],
    ['Anything', ' - '],
  ])('finds “%s” by “%s”', (text, query) => {
    expect(matchesSearch(text, query)).toBe(true);
  });

  test.each([
    ['Fort St. John', 'oh'],
    ['Fort St. John', 'fort nelson'],
    ['Nelson', 'nelsonn'],
  ])('does not find “%s” by “%s”', (text, query) => {
    expect(matchesSearch(text, query)).toBe(false);
  });
});
