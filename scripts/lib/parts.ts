/** A part of the house that is built before it runs, and what has to be the same not to build it. */
export type Part = {
  name: string;
  sources: readonly string[];
  leftOut?: (path: string) => boolean;
  /** There when it is built. */
  output: string;
  /** Removed before a build, so that nothing stays of what is no longer in the sources. */
  stale: readonly string[];
  script: readonly string[];
  cwd: string;
};

const bin = (path: string) => ['node_modules', ...path.split('/')].join('/');
const isAdmin = (path: string) =>
  /^cms\/src\/(admin|plugins\/[^/]+\/admin)(\/|$)/.test(path) || path === 'cms/types/generated';
const schemas = [
  'tsconfig.base.json',
  'package-lock.json',
  'form-schemas/src',
  'form-schemas/package.json',
];

export const formSchemas: Part = {
  name: 'form-schemas',
  sources: [...schemas, 'form-schemas/tsconfig.json', 'form-schemas/tsconfig.build.json'],
  output: 'form-schemas/dist/index.js',
  stale: ['form-schemas/dist'],
  script: [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  cwd: 'form-schemas',
};

/** The CMS without its admin: all that the API's tests need, in seconds. */
export const cmsServer: Part = {
  name: 'cms (server)',
  sources: [...schemas, 'cms/config', 'cms/src', 'cms/package.json', 'cms/tsconfig.json'],
  leftOut: isAdmin,
  output: 'cms/dist/config/env.js',
  stale: ['cms/dist/config', 'cms/dist/src'],
  script: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  cwd: 'cms',
};

export const cmsAdmin: Part = {
  name: 'cms (admin)',
  sources: [...schemas, 'cms/package.json', 'cms/config', 'cms/src'],
  leftOut: (path) =>
    /^cms\/src\/(?!admin|plugins)/.test(path) ||
    /^cms\/src\/plugins\/[^/]+\/server(\/|$)/.test(path),
  output: 'cms/dist/build/index.html',
  stale: ['cms/dist/build'],
  script: [bin('@strapi/strapi/bin/strapi.js'), 'build', '--silent'],
  cwd: 'cms',
};

export const site: Part = {
  name: 'site',
  sources: [
    ...schemas,
    'site/astro.config.ts',
    'site/package.json',
    'site/public',
    'site/src',
    'site/tsconfig.json',
  ],
  output: 'site/dist/server/entry.mjs',
  stale: ['site/dist'],
  script: [bin('astro/bin/astro.mjs'), 'build'],
  cwd: 'site',
};
