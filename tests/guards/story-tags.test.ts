import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.ts';

const tags = [
  'register',
  'platform',
  'french',
  'registry',
  'self-service',
  'campaigns',
  'site',
  'security',
  'screens',
];
const tagged = new RegExp(`@(${tags.join('|')})(?![\\w-])`);

/** The titles of a file's stories: what `test(…)` is called with, or the tag of what it stands in. */
function titlesOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(inRoot(file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const titles: string[] = [];
  const visit = (node: ts.Node, around: string): void => {
    const call = ts.isCallExpression(node) ? node : undefined;
    const named = call?.expression.getText(source);
    const title = call?.arguments[0]?.getText(source) ?? '';
    const tag = call?.arguments[1];
    const details =
      tag !== undefined && ts.isObjectLiteralExpression(tag) ? tag.getText(source) : '';
    const full = `${around} ${title} ${details}`;
    if (named === 'test' || named === 'test.only' || named === 'test.fixme') titles.push(full);
    const inside = named === 'test.describe' || named === 'test.describe.serial' ? full : around;
    node.forEachChild((child) => visit(child, inside));
  };
  visit(source, '');
  return titles;
}

test('every browser story carries the tag of its area', () => {
  const stories = globSync('tests/e2e/**/*.spec.ts', { cwd: inRoot() }).flatMap((file) =>
    titlesOf(file).map((title) => `${file}: ${title}`),
  );
  expect(stories.filter((story) => !tagged.test(story))).toEqual([]);
});
