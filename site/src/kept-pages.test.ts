import type { LiveForm } from '@ehpr/form-schemas';
import { beforeEach, describe, expect, test } from 'vitest';
import { KeptPages } from './kept-pages.ts';

type Kept = Pick<LiveForm, 'slug' | 'version' | 'hash' | 'locale' | 'availability'>;

const availability: Kept['availability'] = { kind: 'open' };

const first: Kept = { slug: 'registration', version: 1, hash: 'h1', locale: 'en', availability };
const second: Kept = { slug: 'registration', version: 2, hash: 'h2', locale: 'en', availability };
const policy = "default-src 'none'; script-src 'sha256-x'";
const usual = {
  'Content-Type': 'text/html',
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policy,
};

describe('the pages of a form', () => {
  let pages: KeptPages;
  let renders: number;
  let html: string;
  let headers: Record<string, string>;
  let status: number;

  beforeEach(() => {
    pages = new KeptPages();
    renders = 0;
    html = '<p>First name</p>';
    headers = usual;
    status = 200;
  });

  const placeOf = ({ slug, locale, ...made }: Kept, address = '') => ({
    of: `${slug} ${locale}`,
    made,
    address,
  });
  const get = (form = first, address = '', tag?: string, method = 'GET') =>
    pages.answer(
      placeOf(form, address),
      new Request('http://localhost/', { method, headers: tag ? { 'If-None-Match': tag } : {} }),
      () => {
        renders += 1;
        return Promise.resolve(new Response(html, { status, headers }));
      },
    );

  test('are rendered once, and come with all their headers', async () => {
    const [one, two] = [await get(), await get()];
    expect(renders).toBe(1);
    expect(await two.text()).toBe(await one.text());
    expect([one, two].map((each) => each.headers.get('Cache-Status'))).toEqual([
      'site; fwd=miss; stored',
      'site; hit',
    ]);
    expect(Object.fromEntries(two.headers)).toMatchObject({
      'content-type': 'text/html',
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      etag: one.headers.get('ETag'),
    });
  });

  test.each<[string, typeof first, string]>([
    ['address', first, 'contact'],
    ['version', second, ''],
    ['hash', { ...first, hash: 'h2' }, ''],
    ['form', { ...first, slug: 'wildfire' }, ''],
    ['form that is closed now', { ...first, availability: { kind: 'closed' } }, ''],
    ['language', { ...first, locale: 'fr' }, ''],
  ])('are others for another %s', async (_what, form, address) => {
    await get();
    html = '<p>Contact</p>';
    expect(await (await get(form, address)).text()).toBe('<p>Contact</p>');
  });

  test('are let go with their version', async () => {
    await get(first);
    await get(second);
    await get(first);
    expect(renders).toBe(3);
  });

  test('that someone has already are not sent, and keep their policy', async () => {
    const tag = (await get()).headers.get('ETag') ?? '';
    const again = await get(first, '', tag);
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Content-Security-Policy')).toBe(policy);
    expect(again.headers.get('ETag')).toBe(tag);
    expect(again.headers.get('Content-Type')).toBeNull();
  });

  test.each([
    [(tag: string) => tag.replace('W/', ''), 304],
    [(tag: string) => `"other", ${tag}`, 304],
    [() => '*', 304],
    [() => 'W/"other"', 200],
  ])('answer a tag such as %s with %i', async (held, expected) => {
    const tag = (await get()).headers.get('ETag') ?? '';
    expect((await get(first, '', held(tag))).status).toBe(expected);
  });

  test.each([
    ['HTML', () => (html = '<p>Given name</p>')],
    ['policy', () => (headers = { ...usual, 'Content-Security-Policy': "default-src 'self'" })],
  ])('have another tag with another %s', async (_what, change) => {
    const tag = (await get()).headers.get('ETag');
    change();
    expect((await get(second)).headers.get('ETag')).not.toBe(tag);
  });

  test.each<[string, number, Record<string, string>]>([
    ['an error', 503, usual],
    ['a page that is gone', 404, usual],
    ['a redirect', 302, { Location: '/en/register' }],
    ['what must not be stored', 200, { 'Cache-Control': 'no-store' }],
    ['what is for one person', 200, { ...usual, 'Set-Cookie': 'a=b' }],
  ])('are not %s', async (_what, answered, given) => {
    status = answered;
    headers = given;
    const responses = [await get(), await get()];
    expect(renders).toBe(2);
    for (const response of responses) {
      expect(response.status).toBe(answered);
      expect(response.headers.has('ETag')).toBe(false);
    }
  });

  test('that break while they are rendered are not kept', async () => {
    const breaking = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.error(new RangeError('broken'));
            },
          }),
          { headers: usual },
        ),
      );
    const asked = new Request('http://localhost/');
    await expect(pages.answer(placeOf(first), asked, breaking)).rejects.toThrow(RangeError);
    expect(await (await get()).text()).toBe(html);
  });
});
