import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import Trace from 'lighthouse/core/gather/gatherers/trace.js';
import { freePort } from '../../scripts/lib/ports.ts';
import { until } from '../../scripts/lib/until.ts';
import { chromium } from '../../scripts/services/chromium.ts';
import { expect, test } from '../harness/browser.ts';

const pages = ['/en/', '/en/faq', '/en/register'];
const gated = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * Where it is traced, the packaged Chromium aborts each page that comes with a Referrer-Policy. It
 * tells which features of the web a page uses, which bears on no score.
 */
const abortsPages = 'blink.webdx_feature_usage';
const traced = Trace.getDefaultTraceCategories().filter((each) => each !== abortsPages);
Trace.getDefaultTraceCategories = () => traced;

type Audit = { score: number | null; scoreDisplayMode: string };

const isAmiss = (audit: Audit | undefined): boolean =>
  audit?.scoreDisplayMode === 'error' || (audit?.score ?? 1) < 1;

test('Lighthouse finds nothing to complain of on a phone @site', async ({ stack }, {
  annotations,
}) => {
  test.setTimeout(240_000);
  const { executablePath, args, env } = chromium();
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'ehpr lighthouse '));
  const browser = spawn(
    executablePath,
    [...args, '--headless', `--remote-debugging-port=${port}`, `--user-data-dir=${folder}`],
    { env, stdio: 'ignore' },
  );
  const gone = new Promise((ended) => browser.once('exit', ended));
  try {
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/json/version`).then(
        ({ ok }) => ok,
        () => false,
      );
    expect(await until(answers, { withinMs: 30_000 })).toBe(true);
    for (const path of pages) {
      const result = await lighthouse(
        `${stack.siteUrl}${path}`,
        { port, output: 'json', logLevel: 'error' },
        {
          extends: 'lighthouse:default',
          settings: { formFactor: 'mobile', onlyCategories: [...gated, 'performance'] },
        },
      );
      const { categories = {}, audits = {} } = result?.lhr ?? {};
      const complaints = gated.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && isAmiss(audits[id]))
          .map(({ id }) => `${name}: ${audits[id]?.errorMessage ?? audits[id]?.title ?? id}`),
      );
      expect(complaints, path).toEqual([]);
      for (const name of gated) expect(categories[name]?.score, `${name} of ${path}`).toBe(1);

      // Told and not held to: it depends on what else the machine does.
      const speed = categories['performance']?.score;
      expect(speed, `performance of ${path}`).toEqual(expect.any(Number));
      const told = `${path} ${Math.round(Number(speed) * 100)} of 100`;
      annotations.push({ type: 'performance', description: told });
      process.stdout.write(`Lighthouse, performance: ${told}\n`);
    }
  } finally {
    browser.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  }
});
