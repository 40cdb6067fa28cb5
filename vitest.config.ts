import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'form-schemas/src/**/*.test.ts',
            'site/{src,server}/**/*.test.{ts,tsx}',
            'cms/{src,config}/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/{lint,guards}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.api.test.ts'],
          testTimeout: 30_000,
          // How long something takes is not what a test shows.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts', 'cms/src/**/*.api.test.ts'],
          globalSetup: './tests/harness/services-setup.ts',
          // Strapi, when it is stopped, takes the process's listeners with it: threads do not mind.
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
