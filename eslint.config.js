import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.boundaries.js';

const typescript = ['**/*.{ts,tsx}'];
const react = ['site/src/**/*.tsx', 'cms/src/**/*.tsx'];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.astro/',
      '**/.cache/',
      '**/.strapi/',
      '**/.tmp/',
      '.data/',
      'cms/types/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  // A rule that is wrong somewhere is changed here, in the open, not switched off in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-constant-condition': 'error',
      'no-dupe-else-if': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: typescript,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // There are no enums here, and to look for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // Contracts are written with methods and implemented by plain objects: there is no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The admin is compiled by its own configuration, which no tsconfig.json names.
    files: ['cms/src/admin/**/*.{ts,tsx}', 'cms/src/plugins/*/{admin,shared}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'cms/tsconfig.admin.json' },
    },
  },
  {
    // Strapi, ajv's keywords and .astro files hand out `any`; the unsafe rules would report each
    // touch of it. Writing one ourselves is refused everywhere.
    files: ['cms/**/*.{ts,tsx}', 'site/**/*.{ts,tsx}', 'form-schemas/src/validator/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: react,
    extends: [a11y.configs.recommended],
  },
  {
    files: react,
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  ...boundaries,
);
