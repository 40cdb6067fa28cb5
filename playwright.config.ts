import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/services/chromium.ts';
import { viewports } from './tests/harness/viewports.ts';

const { executablePath, args, env } = chromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/harness/browser-setup.ts',
  reporter: 'list',
  // Each has a stack of its own. Stories wait for pages more than they work: two take turns well.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Patience for a machine that is busy: how long something takes is not what a story shows.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    viewport: viewports.desktop,
    locale: 'en-CA',
    timezoneId: 'America/Vancouver',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args, env },
  },
});
