import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { boundaries } from '../../eslint.boundaries.js';
import { root } from '../../scripts/lib/paths.ts';

/** The boundaries alone, without type information, so that files need not exist. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@typescript-eslint': tseslint.plugin },
    },
    ...boundaries,
  ],
});

const messagesFor = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ message }) => message).join('\n');
};

const server = 'cms/src/plugins/registry/server';

test.each([
  ['form-schemas/src/rules.ts', `import fs from 'node:fs';`, 'no Node builtins'],
  ['form-schemas/src/rules.ts', `import fs from 'fs/promises';`, 'no Node builtins'],
  ['form-schemas/src/rules.ts', `import { useState } from 'react';`, 'renders nothing'],
  ['form-schemas/src/rules.ts', `import { factories } from '@strapi/strapi';`, 'belongs to cms'],
  ['form-schemas/src/rules.ts', `export const x = process.cwd();`, 'runs everywhere'],
  ['form-schemas/src/shipped.ts', `import { useState } from 'react';`, 'renders nothing'],
  ['site/src/pages/x.ts', `import { x } from '@ehpr/cms';`, 'over HTTP only'],
  ['site/src/pages/x.ts', `import { x } from '../../../cms/src/seed/staff.ts';`, 'over HTTP only'],
  ['site/src/pages/x.ts', `import { x } from '@strapi/strapi';`, 'belongs to cms'],
  ['site/src/pages/x.ts', `import pg from 'pg';`, 'no database'],
  ['site/src/pages/x.ts', `export const x = import.meta.env.CMS_URL;`, 'astro:env'],
  ['site/src/pages/x.ts', `import { x } from '../../../form-schemas/src/index.ts';`, 'by its name'],
  [`${server}/routes/x.ts`, `import { x } from '../use-cases/x';`, 'Against the arrow'],
  [`${server}/controllers/x.ts`, `import { x } from '../store/x';`, 'Against the arrow'],
  [`${server}/controllers/x.ts`, `export const x = strapi.db.query('x');`, 'call a use-case'],
  [`${server}/use-cases/x.ts`, `import { x } from '../controllers/x';`, 'Against the arrow'],
  [
    `${server}/use-cases/x.ts`,
    `import { x } from '../../../forms/server/store/x';`,
    'by registration',
  ],
  [
    `${server}/use-cases/x.ts`,
    `import { x } from '../../../../forms/server/src/contract';`,
    'by registration',
  ],
  [`${server}/domain/x.ts`, `import { x } from '../store/x';`, 'Against the arrow'],
  [`${server}/domain/x.ts`, `import { randomBytes } from 'node:crypto';`, 'randomness from its'],
  [`${server}/domain/x.ts`, `import { readFileSync } from 'node:fs';`, 'domain is pure'],
  [`${server}/domain/x.ts`, `import type { Core } from '@strapi/strapi';`, 'domain is pure'],
  [`${server}/domain/x.ts`, `export const x = Date.now();`, 'time from its context'],
  [`${server}/domain/x.ts`, `export const x = new Date();`, 'time from its context'],
  [`${server}/domain/x.ts`, `export const x = Math.random();`, 'randomness from its context'],
  [`${server}/domain/x.ts`, `export const x = strapi.config;`, 'no global Strapi'],
  [`${server}/store/x.ts`, `import { x } from '../use-cases/x';`, 'Against the arrow'],
  [`${server}/jobs/x.ts`, `import { x } from '../use-cases/x';`, 'Against the arrow'],
  [`${server}/mail/x.ts`, `import { x } from '../store/x';`, 'Against the arrow'],
  [
    'cms/src/plugins/registry/admin/src/x.tsx',
    `import { x } from '../../server/domain/x';`,
    'HTTP',
  ],
  ['cms/src/plugins/registry/admin/src/x.tsx', `import fs from 'node:fs';`, 'no Node builtins'],
  [
    'cms/src/admin/x.tsx',
    `import { x } from '../plugins/outreach/shared/merge-words';`,
    'knows none of them',
  ],
  ['cms/src/admin/x.tsx', `import fs from 'node:fs';`, 'no Node builtins'],
  ['cms/src/message/x.ts', `import { x } from '../plugins/x';`, 'knows none of them'],
  ['cms/src/message/x.ts', `import { x } from '@strapi/design-system';`, 'belongs to cms'],
  ['cms/src/index.ts', `import { x } from '@ehpr/site';`, 'Nothing imports the site'],
  ['cms/src/index.ts', `export const x = process.env.PORT;`, 'Only the environment modules'],
  ['cms/src/index.ts', `import { env } from 'node:process';`, 'Only the environment modules'],
  ['scripts/start.ts', `const { env } = process;`, 'Only the environment modules'],
  ['site/src/x.ts', `export const x: any = 1;`, 'any'],
  ['site/src/x.ts', `// @ts-ignore\nexport const x = 1;`, 'ts-ignore'],
  ['site/src/x.ts', `// @ts-expect-error because\nexport const x = 1;`, 'ts-expect-error'],
])('%s may not: %s', async (file, code, words) => {
  expect(await messagesFor(file, code)).toContain(words);
});

test.each([
  ['form-schemas/src/shipped.ts', `import fs from 'node:fs';`],
  ['cms/config/env.ts', `export const x = process.env.PORT;`],
  ['site/src/pages/x.ts', `import { client } from '../cms/client.ts';`],
  [`${server}/use-cases/x.ts`, `import { x } from '../store/x';`],
  [`${server}/controllers/x.ts`, `import { x } from '../use-cases/x';`],
  [`${server}/controllers/x.ts`, `import { x } from '../domain/x';`],
  [`${server}/use-cases/x.ts`, `import type { X } from '../../../../forms/server/src/contract';`],
  [`${server}/domain/x.ts`, `import { createHash } from 'node:crypto';`],
  [`${server}/domain/x.ts`, `import { checkAnswers } from '@ehpr/form-schemas';`],
])('%s may: %s', async (file, code) => {
  expect(await messagesFor(file, code)).toBe('');
});

test.each(['form-schemas/src/index.ts', 'site/src/pages/x.ts', `${server}/domain/x.ts`])(
  'the boundaries are in force for %s',
  async (file) => {
    const house = new ESLint({ cwd: root });
    const config = (await house.calculateConfigForFile(file)) as {
      rules: Record<string, [number, { patterns: unknown[] }]>;
    };
    const [severity, doors] = config.rules['@typescript-eslint/no-restricted-imports'] ?? [];
    expect(severity).toBe(2);
    expect(doors?.patterns).not.toHaveLength(0);
  },
);
