// The doors of the house, as lint rules: which room may import which, and who may read what.
// Each entry names disjoint files, because a rule set twice for one file keeps only the last.
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** @typedef {import('eslint').Linter.Config} Config */
/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban */

const testFiles = '**/*.test.{ts,tsx}';
const pluginsFolder = new URL('cms/src/plugins/', import.meta.url);
const present = existsSync(pluginsFolder)
  ? readdirSync(pluginsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];
const plugins = [
  ...new Set(['forms', 'outreach', 'registry', ...present.map((entry) => entry.name)]),
];

const nodeBuiltin = `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$))`;

/** @param {string} who @returns {Ban[]} */
const noNode = (who) => [
  { regex: nodeBuiltin, message: `${who} runs in the browser too: no Node builtins.` },
];

/** @type {Ban[]} */
const schemasByName = [
  {
    regex: '(^|/)form-schemas/(src|dist)(/|$)',
    message: 'Import form-schemas by its name, @ehpr/form-schemas.',
  },
];
/** @type {Ban[]} */
const noStrapi = [{ regex: '^@strapi/', message: 'Strapi belongs to cms.' }];
/** @type {Ban[]} */
const noCms = [
  {
    regex: '^@ehpr/cms|(^|/)cms/(src|config|dist)(/|$)',
    message: 'The site knows the CMS over HTTP only.',
  },
];
/** @type {Ban[]} */
const noSite = [{ regex: '^@ehpr/site|(^|/)site/src(/|$)', message: 'Nothing imports the site.' }];
/** @type {Ban[]} */
const noReact = [
  { regex: '^(react|react-dom|preact)(/|$)', message: 'form-schemas renders nothing.' },
];

/** @type {Ban[]} */
const noPlugins = [
  { regex: '(^|/)plugins/', message: 'Plugins stand on this: it knows none of them.' },
];

/**
 * What the layers of a plugin must not import: `routes → controllers → use-cases → the rest`.
 * A controller may ask the pure domain.
 */
const layers = {
  routes: ['use-cases', 'domain', 'store', 'jobs', 'mail'],
  controllers: ['routes', 'store', 'jobs', 'mail'],
  'use-cases': ['routes', 'controllers'],
  domain: ['routes', 'controllers', 'use-cases', 'store', 'jobs', 'mail'],
  store: ['routes', 'controllers', 'use-cases', 'jobs', 'mail'],
  jobs: ['routes', 'controllers', 'use-cases'],
  mail: ['routes', 'controllers', 'use-cases', 'store', 'jobs'],
};

/** @type {Ban[]} */
const pureDomain = [
  {
    regex: nodeBuiltin.replace('^(', '^(?!node:crypto$)('),
    message: 'domain is pure: what it needs from the machine is handed to it.',
  },
  {
    regex: '^(@strapi/|pg($|-)|knex$|resend$|react)',
    message: 'domain is pure: no framework, no database, no mail.',
  },
];

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only the environment modules read process.env: ask their typed settings.',
};
const noEnvironmentImport = {
  name: 'node:process',
  importNames: ['env'],
  message: noEnvironment.message,
};
/** A digest is a pure function; random bytes are not. */
const digestsOnly = {
  name: 'node:crypto',
  allowImportNames: ['createHash', 'createHmac', 'timingSafeEqual'],
  message: 'domain takes randomness from its context.',
};
const noImportMetaEnv = {
  selector: "MemberExpression[object.type='MetaProperty'][property.name='env']",
  message: "Settings come from 'astro:env', which checks them.",
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'domain takes the time from its context.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'domain takes the time from its context.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'domain takes randomness from its context.',
  },
];
const noDatabaseInHttp = [
  {
    selector: "MemberExpression[object.name='strapi'][property.name='db']",
    message: 'Controllers and routes are HTTP in, HTTP out: call a use-case.',
  },
];

/**
 * @param {string} name
 * @param {string[]} files
 * @param {{ bans?: Ban[], syntax?: { selector: string, message: string }[], ignores?: string[], globals?: { name: string, message: string }[], paths?: object[] }} doors
 * @returns {Config}
 */
const room = (name, files, { bans = [], syntax = [], ignores = [], globals = [], paths = [] }) => ({
  name: `ehpr/room/${name}`,
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { paths: [noEnvironmentImport, ...paths], patterns: bans },
    ],
    'no-restricted-syntax': ['error', noImportMetaEnv, ...syntax],
    'no-restricted-globals': ['error', ...globals],
  },
});

/** @param {string} plugin */
const pluginRooms = (plugin) => {
  const others = plugins.filter((name) => name !== plugin);
  /** @type {Ban[]} */
  const shared = [...schemasByName, ...noSite];
  if (others.length > 0) {
    const other = `(^|/)(${others.join('|')})/(server|admin|shared)`;
    const contract = '/src/contract(\\.ts)?$';
    const message =
      'Plugins know each other by registration, not by import (but for contract types).';
    shared.push({ regex: `${other}(?!${contract})(/|$)`, message });
    shared.push({ regex: `${other}${contract}`, message, allowTypeImports: true });
  }
  const server = `cms/src/plugins/${plugin}/server`;
  return [
    ...Object.entries(layers).map(([layer, below]) =>
      room(`${plugin}/${layer}`, [`${server}/**/${layer}/**/*.ts`], {
        ignores: [testFiles],
        bans: [
          ...shared,
          {
            regex: `^\\.{1,2}/(.*/)?(${below.join('|')})(/|$)`,
            message:
              'Against the arrow: routes → controllers → use-cases → domain, store, jobs, mail.',
            allowTypeImports: layer === 'controllers' || layer === 'use-cases',
          },
          ...(layer === 'domain' ? pureDomain : []),
        ],
        syntax: [
          ...(layer === 'domain' ? noClock : []),
          ...(['domain', 'routes', 'controllers'].includes(layer) ? noDatabaseInHttp : []),
        ],
        paths: layer === 'domain' ? [digestsOnly] : [],
        globals:
          layer === 'domain'
            ? [{ name: 'strapi', message: 'domain is pure: no global Strapi.' }]
            : [],
      }),
    ),
    room(`${plugin}/server`, [`${server}/**/*.ts`], {
      ignores: [testFiles, ...Object.keys(layers).map((layer) => `${server}/**/${layer}/**`)],
      bans: shared,
    }),
    room(`${plugin}/admin`, [`cms/src/plugins/${plugin}/admin/**/*.{ts,tsx}`], {
      ignores: [testFiles],
      bans: [
        ...shared,
        ...noNode('The admin'),
        {
          regex: '(^|/)server(/|$)',
          message: 'The admin knows the server over HTTP: see shared/.',
        },
      ],
    }),
  ];
};

/** @type {Config[]} */
export const boundaries = [
  room('form-schemas', ['form-schemas/src/**/*.ts'], {
    ignores: [testFiles, 'form-schemas/src/shipped.ts'],
    bans: [...noNode('form-schemas'), ...noReact, ...noStrapi, ...noCms, ...noSite],
    globals: ['process', 'Buffer', 'window', 'document', 'fetch'].map((name) => ({
      name,
      message: 'form-schemas is pure and runs everywhere.',
    })),
  }),
  room('form-schemas/shipped', ['form-schemas/src/shipped.ts'], {
    bans: [...noReact, ...noStrapi, ...noCms, ...noSite],
  }),
  room('site', ['site/**/*.{ts,tsx,js,mjs,astro}'], {
    bans: [
      ...noCms,
      ...noStrapi,
      ...schemasByName,
      { regex: '^pg(-|$)', message: 'The site reaches no database.' },
    ],
  }),
  ...plugins.flatMap(pluginRooms),
  room('cms/admin', ['cms/src/admin/**/*.{ts,tsx}'], {
    ignores: [testFiles],
    bans: [...schemasByName, ...noSite, ...noNode('The admin'), ...noPlugins],
  }),
  room('cms/message', ['cms/src/message/**/*.ts'], {
    ignores: [testFiles],
    bans: [...schemasByName, ...noSite, ...noNode('A message'), ...noPlugins, ...noStrapi],
  }),
  room('cms', ['cms/**/*.{ts,tsx}'], {
    ignores: [
      'cms/src/admin/**',
      'cms/src/message/**',
      ...plugins.flatMap((name) => [
        `cms/src/plugins/${name}/server/**`,
        `cms/src/plugins/${name}/admin/**`,
      ]),
    ],
    bans: [...schemasByName, ...noSite],
  }),
  {
    name: 'ehpr/environment',
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    ignores: [
      'cms/config/env.ts',
      'scripts/lib/environment.ts',
      'scripts/run.mjs',
      'site/server/settings.ts',
      'tests/harness/addresses.ts',
    ],
    rules: { 'no-restricted-properties': ['error', noEnvironment] },
  },
  {
    name: 'ehpr/no-escape',
    files: ['**/*.{ts,tsx,astro}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
    },
  },
];
