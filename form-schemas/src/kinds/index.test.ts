import { expect, test } from 'vitest';
import { isRecord } from '../answers/answers.ts';
import type { Kind } from '../definition/form.ts';
import { locales } from '../definition/locales.ts';
import { kinds } from './index.ts';

/** What each kind takes for no answer at all, beside nothing. */
const isEmpty = (name: Kind, given: unknown) =>
  ['calculated', 'hidden', 'guidance'].includes(name) ||
  (isRecord(given) && ['address', 'dateRange', 'matrix'].includes(name));

test.each(Object.keys(kinds) as Kind[])(
  '%s leaves what it cannot read as it is, and never throws',
  (name) => {
    const schema = { items: { properties: {} } };
    for (const given of [null, undefined, 7, true, {}, [null], [[[]]], '\u0000', '\ud800']) {
      const normalised = kinds[name].normalise(given, schema);
      expect(normalised).toEqual(isEmpty(name, given) ? undefined : given);
    }
  },
);

test.each(Object.keys(kinds) as Kind[])(
  '%s has words for the same rules in each language',
  (name) => {
    const rules = locales.map((locale) => Object.keys(kinds[name].messages[locale]).toSorted());
    for (const each of rules) expect(each).toEqual(rules[0]);
  },
);
