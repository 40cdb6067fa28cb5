import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { addresses, type Addresses } from './addresses.ts';

type Fixtures = {
  stack: Addresses;
  /** Demands that axe finds nothing wrong with the page as it stands. */
  expectAccessible: (page: Page) => Promise<void>;
};

/** Playwright's `test`, on the site of the run's stack. */
export const test = base.extend<Fixtures>({
  stack: async ({}, use) => use(addresses()),
  baseURL: async ({ stack }, use) => use(stack.siteUrl),
  expectAccessible: async ({}, use) =>
    use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }),
});

export { expect };
export { viewports } from './viewports.ts';
