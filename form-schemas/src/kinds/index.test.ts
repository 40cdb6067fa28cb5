import { expect, test } from 'vitest';
import type { Kind } from '../definition/form.ts';
import { kinds } from './index.ts';

test.each(Object.keys(kinds) as Kind[])(
  '%s leaves what it cannot read as it is, and never throws',
  (name) => {
    const schema = { items: { properties: {} } };
    for (const given of [null, undefined, 7, true, {}, [null], [[[]]], '\u0000', '\ud800']) {
      const normalised = kinds[name].normalise(given, schema);
      expect(normalised).toEqual(name === 'guidance' ? undefined : given);
    }
  },
);
