import type { Page } from '@playwright/test';

export type Traffic = {
  /** Bytes that came over the wire, headers and all, of everything, or of scripts or fonts alone. */
  bytes: () => number;
  scriptBytes: () => number;
  fontBytes: () => number;
};

/** Counts what a page and its workers fetch from now on. */
export async function countTraffic(page: Page): Promise<Traffic> {
  const sizes = new Map<string, number>();
  const scripts = new Set<string>();
  const fonts = new Set<string>();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (type === 'Font') fonts.add(requestId);
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  const sum = (ids: Iterable<string>) =>
    [...ids].reduce((total, id) => total + (sizes.get(id) ?? 0), 0);
  return {
    bytes: () => sum(sizes.keys()),
    scriptBytes: () => sum(scripts),
    fontBytes: () => sum(fonts),
  };
}
