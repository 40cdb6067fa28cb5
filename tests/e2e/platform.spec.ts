import { expect, test } from '../harness/browser.ts';

for (const path of ['/healthz', '/readyz']) {
  test(`the site and the CMS answer ${path} @platform`, async ({ request, stack }) => {
    for (const url of [stack.siteUrl, stack.cmsUrl]) {
      expect((await request.get(`${url}${path}`)).status()).toBe(200);
    }
  });
}
