import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from './paths.ts';

const neverSources = /^(node_modules|dist|build|\.(astro|cache|strapi|tmp|data))$|\.test\.tsx?$/;

/** A hash of the names and content of all sources below the paths, less those that are left out. */
export function fingerprint(paths: readonly string[], leftOut: (path: string) => boolean): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(inRoot(path), leftOut)) {
      hash
        .update(`${relative(inRoot(), file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesBelow(path: string, leftOut: (path: string) => boolean): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !neverSources.test(name))
    .map((name) => join(path, name))
    .filter((below) => !leftOut(relative(inRoot(), below).replaceAll('\\', '/')))
    .sort()
    .flatMap((below) => filesBelow(below, leftOut));
}
