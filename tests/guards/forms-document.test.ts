import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operators } from '../../form-schemas/src/conditions/operators.ts';
import { kinds } from '../../form-schemas/src/kinds/index.ts';
import { annotations, judgingKeywords } from '../../form-schemas/src/validator/keywords.ts';
import { conditions } from '../../form-schemas/src/gallery/conditions.ts';
import { refused } from '../../form-schemas/src/gallery/refused.ts';
import { structure } from '../../form-schemas/src/gallery/structure.ts';
import { values } from '../../form-schemas/src/gallery/values.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const document = readFileSync(inRoot('docs', 'forms.md'), 'utf8');
const firstCells = document
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|')[1] ?? '');

test.each(Object.keys(kinds))('the kind %s has a line in docs/forms.md', (kind) => {
  expect(firstCells.filter((cell) => cell.trim() === `\`${kind}\``)).toHaveLength(1);
});

test.each(Object.keys(kinds).filter((kind) => kind !== 'hidden'))(
  'the kind %s is pictured in docs/forms.md',
  (kind) => {
    expect(document).toContain(`(screens/kinds/${kind}.jpg)`);
    expect(existsSync(inRoot('docs', 'screens', 'kinds', `${kind}.jpg`))).toBe(true);
  },
);

test.each([...Object.keys(operators), ...Object.keys(judgingKeywords)])(
  '%s is explained in a table of docs/forms.md',
  (name) => {
    expect(firstCells.filter((cell) => cell.includes(`\`${name}\``))).toHaveLength(1);
  },
);

test.each(annotations)('the annotation %s is named in docs/forms.md', (name) => {
  expect(document).toContain(`\`${name}\``);
});

test.each([...structure, ...values, ...conditions, ...refused])(
  'what other libraries show as “$name” has a line in docs/forms.md',
  ({ name }) => {
    expect(firstCells.filter((cell) => cell.trim() === name)).toHaveLength(1);
  },
);
