import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as launcher } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../scripts/lib/ports.ts';
import { chromium } from '../../scripts/services/chromium.ts';
import { expect, test } from '../harness/browser.ts';

const pages = ['/en/', '/en/faq', '/en/register'];
const gated = ['accessibility', 'best-practices', 'seo'] as const;

type Audit = { score: number | null; scoreDisplayMode: string };

const isAmiss = (audit: Audit | undefined): boolean =>
  audit?.scoreDisplayMode === 'error' || (audit?.score ?? 1) < 1;

test('Lighthouse finds nothing to complain of on a phone @site', async ({ stack }, testInfo) => {
  test.setTimeout(240_000);
  const { executablePath, args, env } = chromium();
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'ehpr lighthouse '));
  const browser = await launcher.launchPersistentContext(folder, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    env,
  });
  try {
    for (const path of pages) {
      const result = await lighthouse(
        `${stack.siteUrl}${path}`,
        { port, output: 'json', logLevel: 'error' },
        { extends: 'lighthouse:default', settings: { formFactor: 'mobile' } },
      );
      const { categories = {}, audits = {} } = result?.lhr ?? {};
      const complaints = gated.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && isAmiss(audits[id]))
          .map(({ id }) => `${name}: ${audits[id]?.errorMessage ?? audits[id]?.title ?? id}`),
      );
      expect(complaints, path).toEqual([]);
      for (const name of gated) expect(categories[name]?.score, `${name} of ${path}`).toBe(1);
      // It follows the machine, and gates nothing.
      const performance = Math.round((categories['performance']?.score ?? 0) * 100);
      testInfo.annotations.push({ type: 'performance', description: `${path}: ${performance}` });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
