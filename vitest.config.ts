import { defineConfig } from 'vitest/config';

const unit = {
  testTimeout: 30_000,
  // How long something takes is not what a test shows.
  expect: { poll: { timeout: 15_000 } },
};
/** Stands in for a module and loads test files of others: it needs modules of its own. */
const alone = ['tests/guards/second-validator.test.ts'];

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
          exclude: ['**/node_modules/**', '**/*.api.test.ts', ...alone],
          ...unit,
          // To load the same modules for each of two hundred files takes longer than their tests.
          isolate: false,
        },
      },
      { test: { name: 'unit-alone', include: alone, ...unit } },
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
