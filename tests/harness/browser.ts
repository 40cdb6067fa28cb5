import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { addresses, type Addresses } from './addresses.ts';

type Fixtures = {
  stack: Addresses;
  /** Demands that axe finds nothing wrong with the page, or a part of it, as it stands. */
  expectAccessible: (page: Page, part?: string) => Promise<void>;
};

/** Playwright's `test`, on the site of the run's stack. */
export const test = base.extend<Fixtures>({
  stack: async ({}, use) => use(addresses()),
  baseURL: async ({ stack }, use) => use(stack.siteUrl),
  expectAccessible: async ({}, use) =>
    use(async (page, part) => {
      const axe = new AxeBuilder({ page });
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }),
});

export { expect };
export { viewports } from './viewports.ts';
