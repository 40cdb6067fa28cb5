import { expect, test } from 'vitest';
import { hearPublished } from './hear-published.ts';

const secret = 'a-secret-of-two';

async function hear(headers: Record<string, string>, body: BodyInit = '{}', known?: string) {
  let refreshed = 0;
  const refresh = () => {
    refreshed += 1;
    return Promise.resolve();
  };
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  const request = new Request('http://site/hooks/published', init);
  const { status } = await hearPublished({ secret: known ?? secret, refresh }, request);
  return { status, refreshed };
}

test('what the CMS says is heard', async () => {
  const authorization = `Bearer ${secret}`;
  expect(await hear({ authorization })).toEqual({ status: 204, refreshed: 1 });
});

test.each([
  {},
  { authorization: '' },
  { authorization: 'Bearer ' },
  { authorization: `Bearer ${secret}x` },
  { authorization: `bearer ${secret}` },
  { authorization: secret },
])('others are not: %o', async (headers) => {
  expect(await hear(headers)).toEqual({ status: 401, refreshed: 0 });
});

test('nobody is, where no secret is set', async () => {
  for (const authorization of ['Bearer ', 'Bearer', 'Bearer undefined']) {
    expect(await hear({ authorization }, '{}', '')).toEqual({ status: 401, refreshed: 0 });
  }
});

test('a long story is not listened to, announced or not', async () => {
  const authorization = `Bearer ${secret}`;
  const large = 'x'.repeat(4 * 1024 + 1);
  for (const body of [large, new Blob([large]).stream()]) {
    expect(await hear({ authorization }, body)).toEqual({ status: 413, refreshed: 0 });
  }
});
