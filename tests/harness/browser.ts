import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { publishAddresses, type Addresses } from './addresses.ts';
import { startTemporaryStack } from './temporary-stack.ts';
import { viewports, type Device } from './viewports.ts';

/** Whether a person's browser runs the site's scripts: it does, it cannot, or something blocks them. */
export type Scripts = 'on' | 'off' | 'blocked';

type Visit = { scripts?: Scripts; device?: Device };

type Fixtures = {
  /** Opens a browser of another person's. `page` is one with scripts, at desktop width. */
  visit: (how?: Visit) => Promise<Page>;
  /**
   * What the site's pages asked for against the content policy, and errors that nothing caught.
   * A test that leaves any here fails.
   */
  troubles: string[];
  /** Demands that axe finds nothing wrong with the page, or a part of it, light and dark. */
  expectAccessible: (page: Page, part?: string) => Promise<void>;
};

/** Of what axe looks at, a dark page differs from the light one in its colours alone. */
const rulesIn = {
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
  light: { rules: { 'target-size': { enabled: true } } },
};

type OfWorker = {
  /** The whole registry, running for the stories of one worker, on data of its own. */
  stack: Addresses;
};

/** Playwright's `test`, on the site of the worker's stack. */
export const test = base.extend<Fixtures, OfWorker>({
  stack: [
    async ({}, use) => {
      const { stop, ...addresses } = await startTemporaryStack(
        (words) => void process.stderr.write(`${words}\n`),
        // One machine plays everyone.
        { LIMIT_WITHOUT_PROOF: '100000', LIMIT_WITH_PROOF: '100000' },
      );
      publishAddresses(addresses);
      await use(addresses);
      await stop();
    },
    { scope: 'worker', auto: true, timeout: 180_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.siteUrl),
  troubles: [
    async ({ context, stack }, use) => {
      const troubles: string[] = [];
      watch(context, stack, troubles);
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ browser, stack, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ scripts = 'on', device = 'desktop' } = {}) => {
      const context = await browser.newContext({
        baseURL: stack.siteUrl,
        javaScriptEnabled: scripts !== 'off',
        viewport: viewports[device],
      });
      opened.push(context);
      watch(context, stack, troubles);
      if (scripts === 'blocked') await context.route('**/*.js', (route) => route.abort());
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  expectAccessible: async ({}, use) =>
    use(async (page, part) => {
      if (part !== undefined) await page.locator(part).first().waitFor();
      const frames = await page.locator('iframe:not([sandbox=""])').count();
      for (const colorScheme of ['dark', 'light'] as const) {
        // Without motion, colours have changed at once and none is measured halfway.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page })
          // In the page itself, where no frame has to be looked into: to put the results of frames
          // together takes longer than the rules do.
          .setLegacyMode(frames === 0)
          // axe waits for ever for a frame in which nothing may run.
          .exclude('iframe[sandbox=""]')
          .options({ resultTypes: ['violations'], ...rulesIn[colorScheme] });
        const { violations } = await (part ? axe.include(part) : axe).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          colorScheme,
        ).toEqual([]);
      }
    }),
});

function watch(context: BrowserContext, { siteUrl }: Addresses, troubles: string[]): void {
  context.on('console', (message) => {
    const isOurs = message.page()?.url().startsWith(siteUrl);
    if (isOurs && /Content Security Policy|violates the following/iu.test(message.text())) {
      troubles.push(message.text());
    }
  });
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith(siteUrl)) troubles.push(error.error().message);
  });
}

export { expect };
export { viewports };
