import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SmallSlack } from '../src/alerts/small-slack.fixture.ts';
import {
  everySection,
  firstPage,
  said,
  siteOfTests,
} from '../src/content/every-section.fixture.ts';
import { encodeAnswers } from '../src/form/decode-form-data.ts';
import { noorsAnswers, publishedRegistration } from '../src/form/registration.fixture.ts';
import {
  buildSite,
  removeBuild,
  SmallCms,
  startSite,
  type BuiltSite,
} from './built-site.fixture.ts';
import { headersOnEveryRoute } from './headers-on-every-route.fixture.ts';
import { whileTheCmsIsAway } from './while-the-cms-is-away.fixture.ts';

beforeAll(buildSite, 120_000);
afterAll(removeBuild);

const noorsForm = (version: number, more: Record<string, string> = {}) =>
  new URLSearchParams([
    ...encodeAnswers(publishedRegistration(), noorsAnswers),
    ...Object.entries({ _intent: 'submit', _key: 'noors-key', _version: String(version), ...more }),
  ]);

const posted = (address: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${address}/en/register`, {
    method: 'POST',
    headers: { Origin: address, Accept: 'text/html', ...headers },
    body,
  });

describe('the built site', () => {
  const cms = new SmallCms();
  let site: BuiltSite;
  let address = '';
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(address + path, { method, headers, redirect: 'manual' });

  beforeAll(async () => {
    // A setting left blank, as docker-compose.yml leaves it, is not set.
    site = await startSite({ CMS_URL: await cms.start(), SLACK_ALERTS_WEBHOOK_URL: '' });
    address = site.address;
  });

  afterAll(() => {
    site.process.kill('SIGTERM');
    cms.stop();
  });

  test('renders every question of the form as one form that posts', async () => {
    const response = await get('/en/register');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/en\/register"/u);
    const asked = publishedRegistration()
      .steps.slice(0, -1)
      .flatMap(({ questions }) => questions);
    for (const { key } of asked) expect(html).toContain(`id="question-${key}"`);
  });

  describe('left unfinished', () => {
    const token = 'secret-token-of-a-link-'.padEnd(43, 'x');
    const noor = { firstName: 'Noor', lastName: 'Ahmadi', email: 'noor@example.org' };
    const leave = (intent: string, more: Record<string, string> = {}) =>
      fetch(`${address}/en/register`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: address, Accept: 'text/html' },
        body: new URLSearchParams({ ...noor, _version: '1', _intent: intent, ...more }),
      });
    const resume = (method: string) =>
      fetch(`${address}/en/resume/${token}`, { method, headers: { Origin: address } });
    const draft = { slug: 'registration', version: 1, step: 'contact', answers: noor, lost: [] };
    afterEach(() => {
      cms.drafts = { status: 200, data: null };
    });

    test('asks for an address, and has every answer along', async () => {
      const response = await leave('save:contact');
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      for (const text of Object.values(noor)) expect(html).toContain(`value="${text}"`);
      expect(html).toMatch(/<input[^>]*type="email"[^>]*value="noor@example.org"/u);
    });

    test.each([
      [429, 'Too many answers were saved from your network'],
      [503, 'That did not work just now'],
      [404, 'That did not work just now'],
    ])('is kept in the page when the CMS answers %d', async (status, said) => {
      cms.drafts = { status, data: null };
      const response = await leave('mail-link:contact', { _email: 'noor@example.org' });
      const html = await response.text();
      expect(response.status).toBe(status === 429 ? 429 : 503);
      expect(html).toContain(said);
      for (const text of Object.values(noor)) expect(html).toContain(`value="${text}"`);
    });

    test.each([
      ['clear-all', {}, 200, '#cleared'],
      ['clear-all', { _draft: token }, 200, '#cleared'],
      ['clear-all', { _draft: token }, 503, '#still-saved'],
      ['clear-all:here', { _draft: token }, 503, '#cleared'],
    ])('is cleared by %s with %o, the CMS answering %d', async (intent, more, status, part) => {
      cms.drafts = { status, data: null };
      const response = await leave(intent, more);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe(`/en/register${part}`);
      expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    test('is opened by a post, and by nothing else', async () => {
      cms.drafts = { status: 200, data: draft };
      const shown = await resume('GET');
      expect(shown.status).toBe(200);
      expect(shown.headers.get('referrer-policy')).toBe('strict-origin');
      expect(shown.headers.get('cache-control')).toBe('no-store');
      const html = await shown.text();
      for (const text of Object.values(noor)) expect(html).not.toContain(text);

      const opened = await resume('POST');
      expect(opened.status).toBe(200);
      expect(opened.headers.get('referrer-policy')).toBe('strict-origin');
      expect(opened.headers.get('cache-control')).toBe('private, no-cache');
      const form = await opened.text();
      for (const text of Object.values(noor)) expect(form).toContain(`value="${text}"`);
      expect(form).toMatch(/id="step-contact"[^>]*data-current/u);
    });

    test('by a link that breaks the page, is told of without the link', async () => {
      cms.drafts = { status: 200, data: { ...draft, answers: null } };
      const broken = await resume('POST');
      expect(broken.status).toBe(500);
      expect(await broken.text()).toContain('Something went wrong on our side');
      await expect.poll(() => site.log()).toContain('/[locale]/resume/[token] broke: TypeError');
      expect(site.log()).not.toContain(token);
    });
  });

  test('renders any other form under its own name, in words of its own', async () => {
    cms.forms.push({ ...publishedRegistration(1), slug: 'wildfire', title: 'Wildfire season' });
    const html = await (await get('/en/forms/wildfire')).text();
    expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/en\/forms\/wildfire"/u);
    expect(html).toContain('/forms/wildfire/validator/');

    const data = new URLSearchParams(encodeAnswers(publishedRegistration(), noorsAnswers));
    const post = (intent: string) =>
      fetch(`${address}/en/forms/wildfire`, {
        method: 'POST',
        headers: { Origin: address, Accept: 'text/html' },
        body: new URLSearchParams([...data, ['_intent', intent]]),
      });
    expect(await (await post('review')).text()).toContain('Send my answers');
    expect(await (await post('submit')).text()).toContain('Your answers were sent');
    expect((await get('/en/forms/wildfire/a-step-before')).headers.get('location')).toBe(
      '/en/forms/wildfire',
    );
    cms.forms.pop();
    cms.submissions.pop();
  });

  test('has a policy that allows no inline script or style', async () => {
    const policy = (await get('/en/register')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('says in the page what is wrong with a posted form, and keeps what was typed', async () => {
    const response = await posted(
      address,
      new URLSearchParams({ firstName: 'Noor', postalCode: 'nowhere' }),
    );
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain('value="nowhere"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('refuses a form posted from another site', async () => {
    const response = await posted(address, new URLSearchParams({ firstName: 'Noor' }), {
      Origin: 'https://evil.example',
    });
    expect(response.status).toBe(403);
  });

  test.each([
    ['larger than any form', new URLSearchParams({ firstName: 'x'.repeat(300_000) }), 413],
    ['that is no form', JSON.stringify(noorsAnswers), 400],
  ])('says how to get back what was typed, after a post %s', async (_what, body, status) => {
    const response = await posted(address, body);
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain('the Back button of your browser');
    expect(html).not.toContain('<form');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("style-src 'self'");
  });

  test.each([
    ['/', 302, '/en/'],
    ['/en/', 200, null],
    ['/en/home', 301, '/en/'],
    ['/en/how-it-works', 200, null],
    ['/fr/how-it-works', 200, null],
    ['/en/no-such-page', 404, null],
    ['/en/How-It-Works', 404, null],
    ['/sitemap.xml', 200, null],
    ['/robots.txt', 200, null],
    ['/social-card-en.png', 200, null],
    ['/en/preview/content/another-token', 404, null],
    ['/readyz', 200, null],
    ['/en/register/contact', 200, null],
    ['/en/register/confirmation', 200, null],
    ['/en/register/a-step-before', 302, '/en/register'],
    ['/en/register/contact/more', 404, null],
    ['/en/register/.env', 404, null],
    ['/fr/register/contact', 200, null],
    ['/de/register/contact', 404, null],
    ['/en/forms/registration', 301, '/en/register'],
    ['/en/forms/no-such-form', 404, null],
    ['/en/forms/status', 404, null],
    ['/fr/', 200, null],
    ['/de/', 404, null],
    ['/nowhere', 404, null],
  ])('answers %s with %i', async (path, status, location) => {
    const { status: answered, headers } = await get(path);
    expect([answered, headers.get('location')]).toEqual([status, location]);
    if (path.endsWith('before')) expect(headers.get('cache-control')).toBe('no-store');
  });

  test('begins in the language that the browser asks for, if the site speaks it', async () => {
    const begin = async (languages: string) => {
      const { headers } = await get('/', { 'Accept-Language': languages });
      return [headers.get('location'), headers.get('vary')?.includes('Accept-Language')];
    };
    expect(await begin('fr-CA,fr;q=0.9,en;q=0.8')).toEqual(['/fr/', true]);
    expect(await begin('de,en;q=0.8')).toEqual(['/en/', true]);
    expect(await begin('de')).toEqual(['/en/', true]);
  });

  test.each([
    ['/en/nowhere', 'en', 'There is no page here'],
    ['/fr/nulle-part', 'fr', 'Il n’y a pas de page ici'],
  ])('says that nothing is at %s, in %s', async (path, language, words) => {
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(words);
  });

  describe('shows what staff write', () => {
    const page = async (path: string) => (await get(path)).text();
    /** What people are to read of content: all its texts. */
    const textsIn = (part: unknown): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      if ('text' in part && typeof part.text === 'string') return [part.text.trim()];
      return Object.entries(part)
        .filter(([name]) => name !== 'description')
        .flatMap(([, each]) => textsIn(each));
    };
    afterEach(() => {
      cms.site = siteOfTests;
      cms.pages = { home: firstPage, 'how-it-works': everySection };
    });

    test.each(everySection.sections.map((section) => [section.kind, section] as const))(
      'every text of a section “%s”, without a script',
      async (_kind, section) => {
        const html = await page('/en/how-it-works');
        const texts = textsIn(section);
        expect(texts.length).toBeGreaterThan(1);
        for (const text of texts) expect(html).toContain(text);
        expect(html).not.toContain('<script');
      },
    );

    test('the ways to write, the files and the links of sections', async () => {
      const html = await page('/en/how-it-works');
      for (const address of [
        'mailto:helpline@example.org',
        'tel:+12505550123',
        `/files/${'a'.repeat(64)}/one-page.pdf`,
        '/en/register',
        '/en/privacy',
      ])
        expect(html).toContain(`href="${address}"`);
      expect(html).toContain('(PDF, 0.1 MB)');
      expect(html).toMatch(/<h2 id="section-1"[^>]*>\s*Why there is a registry/u);
      expect(html).toContain('<h3>Before it begins</h3>');
    });

    test('on the first page, with what people are asked to do first', async () => {
      const html = await page('/en/');
      expect(html).toMatch(/<a class="button button--start" href="\/en\/register"/u);
      expect(html).toContain('<title>Emergency Health Provider Registry</title>');
      expect(html).not.toContain('<script');
    });

    test('to search engines and in links that are shared', async () => {
      const html = await page('/fr/how-it-works?from=mail');
      expect(html).toContain(
        '<title>How the registry works – Emergency Health Provider Registry</title>',
      );
      expect(html).toContain(
        '<meta name="description" content="What happens once you have registered.">',
      );
      expect(html).toContain(`<link rel="canonical" href="${address}/fr/how-it-works">`);
      for (const [language, locale] of [
        ['en', 'en'],
        ['fr', 'fr'],
        ['x-default', 'en'],
      ])
        expect(html).toContain(
          `<link rel="alternate" hreflang="${language}" href="${address}/${locale}/how-it-works">`,
        );
      expect(html).toContain(`<meta property="og:image" content="${address}/social-card-fr.png">`);
      expect(html).not.toContain('noindex');

      const map = await page('/sitemap.xml');
      expect(map).toContain(
        `<loc>${address}/fr/how-it-works</loc><lastmod>2026-11-20T08:00:00.000Z`,
      );
      expect(map).toContain(`<loc>${address}/en/register</loc>`);
      const robots = await page('/robots.txt');
      expect(robots).toContain('Disallow: /fr/my\n');
      expect(robots).toContain(`Sitemap: ${address}/sitemap.xml`);
    });

    test.each(['/en/register/contact', '/en/nowhere', '/en/update/sent'])(
      'and keeps %s out of search engines',
      async (path) => {
        expect(await page(path)).toContain('<meta name="robots" content="noindex">');
      },
    );

    test('in English where there is no French, and says so', async () => {
      const html = await page('/fr/how-it-works');
      expect(html).toContain('Cette page n’est pas encore en français');
      expect(html).toMatch(/<h1 lang="en"[^>]*>\s*How the registry works/u);
      expect(html).toMatch(/<h2 id="section-3" lang="en"/u);
      expect(html).toMatch(/<div lang="en" class="prose"/u);
    });

    test('and leaves out what it cannot show', async () => {
      const sections = [
        { kind: 'carousel' },
        { kind: 'notice', tone: 'loud' },
        everySection.sections[1],
      ];
      cms.pages = { ...cms.pages, 'how-it-works': { ...everySection, sections } };
      await expect.poll(() => page('/en/how-it-works')).not.toContain('Why there is a registry');
      const html = await page('/en/how-it-works');
      expect(html).toContain('Nobody is sent without a yes');
      expect(html).not.toContain('carousel');
      expect(site.log()).toContain('has a section that cannot be shown: carousel');
    });

    test('on every page at once: name, ways on and an emergency', async () => {
      await page('/en/register');
      cms.site = {
        ...siteOfTests,
        name: { text: 'Registry of helpers', lang: 'en' },
        banner: {
          heading: { text: 'Wildfire near Kamloops', lang: 'en' },
          text: { text: 'We are looking for nurses.', lang: 'en' },
          link: {
            label: { text: 'Read more', lang: 'en' },
            target: { kind: 'page', slug: 'how-it-works' },
          },
        },
      };
      for (const path of [
        '/en/',
        '/en/how-it-works',
        '/en/register',
        '/en/update',
        '/en/nowhere',
      ]) {
        await expect.poll(() => page(path)).toContain('Wildfire near Kamloops');
        const html = await page(path);
        expect(html).toMatch(/<title>[^<]*Registry of helpers<\/title>/u);
        expect(html).toContain('href="/en/how-it-works"');
      }
    });

    test('before it is published, to staff, in the frame of the admin alone', async () => {
      const unfinished = { kind: 'unfinished', name: 'Notice', missing: ['Heading: Write it'] };
      const sections = [...everySection.sections, unfinished, { kind: 'carousel' }];
      cms.pages = { ...cms.pages, draft: { ...everySection, title: said('A draft'), sections } };
      const response = await get('/en/preview/content/a-token');
      const html = await response.text();
      expect(html).toContain('A draft');
      expect(html).toContain('This is a preview.');
      expect(html).toContain('The section “carousel” cannot be shown');
      expect(html).toMatch(/The section “Notice” is not finished.*Heading: Write it/su);
      expect(html).toMatch(/This is not finished\..*Description: Write something here/su);
      expect(html).toContain('noindex');
      expect(response.headers.get('x-robots-tag')).toBe('noindex');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toContain(
        'frame-ancestors https://cms.example.org',
      );
    });

    test('around the form', async () => {
      const html = await page('/en/register');
      expect(html).toMatch(/class="before-form".*You can stop and go on later\./u);
      expect(html).toMatch(/class="privacy".*We keep what you tell us for emergencies only\./u);
      expect(html).toContain(`<link rel="canonical" href="${address}/en/register">`);
      expect(html).not.toContain('noindex');
      expect(await page('/en/register/contact')).not.toContain('class="before-form"');
      const sent = await (await posted(address, noorsForm(1))).text();
      expect(sent).toContain(
        '<title>Thank you for registering – Emergency Health Provider Registry',
      );
      expect(sent).toMatch(/<h1[^>]*>Thank you for registering</u);
      expect(sent).toContain('We write when you are needed.');
      cms.submissions.pop();
    });
  });

  test('says where the same page is in the other language', async () => {
    const html = await (await get('/fr/register/contact')).text();
    expect(html).toContain('<html lang="fr"');
    expect(html).toMatch(/<link rel="alternate" hreflang="en" href="https?:[^"]+\/en\/register"/);
    expect(html).toMatch(/<button[^>]* formaction="\/en\/register"[^>]*>\s*English/);
  });

  describe('keeps the page of the form', () => {
    const page = async (path: string) => {
      const response = await get(path);
      const { headers } = response;
      return {
        html: await response.text(),
        tag: headers.get('etag') ?? '',
        cache: headers.get('cache-status'),
        policy: headers.get('content-security-policy'),
      };
    };

    test('and renders it once', async () => {
      const [one, two] = [await page('/en/register/primary'), await page('/en/register/primary')];
      expect([one.cache, two.cache]).toEqual(['site; fwd=miss; stored', 'site; hit']);
      expect({ ...two, cache: '' }).toEqual({ ...one, cache: '' });
      expect(one.tag).toMatch(/^W\/"[\w-]{43}"$/u);
    });

    test('as it is, though HEAD asked for it first', async () => {
      const head = await get('/en/register/preferences', {}, 'HEAD');
      const { html, tag, cache } = await page('/en/register/preferences');
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
      expect(cache).toBe('site; hit');
      expect(html).toContain('</html>');
    });

    test.each(['br', 'gzip', 'identity'])('and does not send it twice, in %s', async (encoding) => {
      const first = await get('/en/register/contact', { 'Accept-Encoding': encoding });
      await first.text();
      expect(first.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      const again = await get('/en/register/contact', {
        'Accept-Encoding': encoding,
        'If-None-Match': first.headers.get('etag') ?? '',
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
      for (const header of ['etag', 'content-security-policy', 'cache-control']) {
        expect(again.headers.get(header)).toBe(first.headers.get(header));
      }
    });

    test('but nothing that came with a post', async () => {
      const before = await page('/en/register');
      const response = await posted(
        address,
        new URLSearchParams({ firstName: 'Noor', _intent: 'update' }),
        { 'If-None-Match': before.tag },
      );
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        200,
        'private, no-cache',
      ]);
      expect(response.headers.get('etag')).toBeNull();
      expect(await response.text()).toContain('value="Noor"');
      expect((await page('/en/register')).html).toBe(before.html);
    });

    test('until another version is published', async () => {
      const before = await page('/en/register');
      const next = { ...publishedRegistration(2), title: 'Register again' };
      cms.forms = [...cms.forms, next];
      let now = before;
      while (now.tag === before.tag) now = await page('/en/register');
      expect(now.html).toContain('Register again');
      expect((await get('/en/register', { 'If-None-Match': before.tag })).status).toBe(200);
    });
  });

  test('sends what only the version that the person saw asked for', async () => {
    const asksMore = publishedRegistration(3);
    asksMore.steps[0]?.questions.push({ key: 'callsign', label: 'Radio call sign' });
    asksMore.schema.properties['callsign'] = { type: 'string', 'x-kind': 'text' };
    cms.forms = [...cms.forms, asksMore, publishedRegistration(4)];
    while (!(await (await get('/en/register')).text()).includes('name="_version" value="4"'));

    const response = await posted(address, noorsForm(3, { callsign: 'VE7NOR' }));
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('Thank you for registering'),
    ]);
    expect(cms.submissions).toMatchObject([
      { version: 3, answers: { ...noorsAnswers, callsign: 'VE7NOR' } },
    ]);
  });

  test('stops when it is told to', async () => {
    site.process.kill('SIGTERM');
    const [code] = (await once(site.process, 'exit')) as [number];
    expect(code).toBe(0);
  });
});

describe('the built site, when it fails people', () => {
  let cms: SmallCms;
  let slack: SmallSlack;
  let site: BuiltSite;

  const start = async (prepare: () => void) => {
    cms = new SmallCms();
    slack = new SmallSlack();
    prepare();
    site = await startSite({
      CMS_URL: await cms.start(),
      SLACK_ALERTS_WEBHOOK_URL: await slack.start(),
    });
    return site.address;
  };
  afterEach(() => {
    site.process.kill('SIGKILL');
    cms.stop();
    slack.stop();
  });

  test('alerts Slack of it once, without a word about the person, and waits for nothing', async () => {
    const address = await start(() => {
      cms.submissionStatus = 503;
      // It never answers: whoever waited for it would wait as long.
      slack.answer = () => undefined;
    });
    // What is for the person to put right alerts no one.
    expect((await posted(address, new URLSearchParams({ _intent: 'submit' }))).status).toBe(400);
    expect((await posted(address, '{}')).status).toBe(400);

    const page = await posted(address, noorsForm(1));
    expect([page.status, await page.text()]).toEqual([
      503,
      expect.stringContaining('Your registration was not saved'),
    ]);
    const json = await posted(address, noorsForm(1), { Accept: 'application/json' });
    expect(await json.json()).toMatchObject({ kind: 'failed', failure: { kind: 'unavailable' } });
    await slack.hasHeard(1);

    expect(slack.texts).toHaveLength(1);
    const [text = ''] = slack.texts;
    expect(text).toMatch(/^1 submission failed, through a fault of ours, since [\d :-]+ UTC\.\n/u);
    expect(text).toContain('form registration, unavailable');
    expect(text).toContain('(the CMS answered 503)');
    expect(text).toContain('“Your registration was not saved”');
    const personal = [...Object.values(noorsAnswers).flat(), 'noors-key', '127.0.0.1', '::1'];
    for (const answer of personal) {
      if (typeof answer === 'string' && answer.length > 2) expect(text).not.toContain(answer);
    }
    expect(site.log()).toContain('unavailable: the CMS answered 503');
    expect(site.log()).not.toContain('secret');
  });

  test('alerts Slack of a post over which it broke, and says how to get back', async () => {
    const address = await start(() => {
      const unsound = publishedRegistration();
      unsound.schema.properties['firstName'] = { type: 'string', pattern: '(' };
      cms.forms = [unsound];
    });
    const response = await posted(address, noorsForm(1));
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('the Back button of your browser');
    await slack.hasHeard(1);
    expect(slack.texts[0]).toContain('form registration, broken: the site broke over it (');
    expect(slack.texts[0]).toContain('“Something went wrong on our side”');
  });

  test('still has a name and a way to register, though it knows no content at all', async () => {
    const address = await start(() => undefined);
    cms.stop();
    for (const [path, register] of [
      ['/en/', 'Register to help'],
      ['/fr/faq', 'S’inscrire pour aider'],
    ]) {
      const response = await fetch(`${address}${path}`);
      expect(response.status).toBe(path === '/en/' ? 200 : 503);
      expect(await response.text()).toMatch(
        new RegExp(`<a[^>]*href="/(en|fr)/register"[^>]*>\\s*${register}`, 'u'),
      );
    }
  });

  test('alerts Slack of a post while it has no form, and not of a visit', async () => {
    const address = await start(() => {
      cms.forms = [];
    });
    expect((await fetch(`${address}/en/register`)).status).toBe(503);
    const response = await posted(address, noorsForm(1));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('the Back button of your browser');
    await slack.hasHeard(1);
    expect(slack.texts[0]).toMatch(/^1 submission failed/u);
    expect(slack.texts[0]).toContain('form registration, no-form');
  });
});

describe('the headers that keep people safe', headersOnEveryRoute);

describe('the built site, while the CMS is away', whileTheCmsIsAway);
