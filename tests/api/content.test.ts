import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ContentPage,
  ContentPreview,
  RegistrationWording,
  SiteContent,
} from '../../form-schemas/src/index.ts';
import { bootCms, SITE_URL, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { connect, type Sql } from '../harness/sql.ts';

const staff = {
  communications: { email: 'content@example.org', role: 'communications' },
  ministry: { email: 'content@gov.bc.ca', role: 'ministry-staff' },
};
type Name = keyof typeof staff;

const pages = '/content-manager/collection-types/plugin::content.page';
const banners = '/content-manager/single-types/plugin::content.emergency-banner';
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (words: string) => ({ type: 'text', text: words });
const words = (said: string, url?: string) => [
  paragraph(url === undefined ? text(said) : { type: 'link', url, children: [text(said)] }),
];

let cms: BootedCms;
let sql: Sql;
let agents: Record<Name, StaffAgent>;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Data<T> = { body: { data: T } };
const site = async (locale = 'en') =>
  ((await cms.asSite.get(`/api/content/site?locale=${locale}`)) as Data<SiteContent>).body.data;
const page = async (slug: string, locale = 'en') => {
  const answer = await cms.asSite.get(`/api/content/pages/${slug}?locale=${locale}`);
  return answer.status === 200 ? (answer as Data<ContentPage>).body.data : undefined;
};
const revision = async () =>
  ((await cms.asSite.get('/api/revision')) as Data<{ revision: string }>).body.data.revision;

const made = async (data: object) => {
  const answer = await agents.communications.post(pages).send(data);
  expect(answer.body).toMatchObject({ data: { documentId: expect.any(String) as string } });
  return (answer as Data<{ documentId: string }>).body.data.documentId;
};
const publish = (documentId: string, locale = 'en', data: object = {}) =>
  agents.communications.post(`${pages}/${documentId}/actions/publish?locale=${locale}`).send(data);

const wildfire = {
  slug: 'wildfire',
  title: 'Wildfires',
  description: 'How you can help when forests burn',
  sections: [
    { __component: 'sections.rich-text', heading: 'What happens', body: words('It burns.') },
    {
      __component: 'sections.questions',
      heading: 'Questions',
      questions: [{ question: 'Is it safe?', answer: words('We see to it.') }],
    },
  ],
};

describe('what is shipped', () => {
  test.each(['en', 'fr'])(
    'is published in %s: pages, settings, wording, no banner',
    async (lang) => {
      const all = await site(lang);
      expect(all.name).toMatchObject({ lang });
      expect(all.navigation.length).toBeGreaterThan(0);
      expect(all.banner).toBeNull();
      for (const { slug, locales } of all.pages) {
        expect(locales).toEqual(['en', 'fr']);
        const shown = await page(slug, lang);
        expect(shown?.title).toMatchObject({ lang });
        expect(shown?.sections.length).toBeGreaterThan(0);
      }
      const answer = await cms.asSite.get(`/api/content/registration?locale=${lang}`);
      const wording = (answer as Data<RegistrationWording>).body.data;
      expect(wording.introduction?.lang).toBe(lang);
      expect(wording.privacy?.lang).toBe(lang);
      expect(wording.confirmation?.title.lang).toBe(lang);
    },
  );

  test('links to no page that there is not', async () => {
    const { pages: known, navigation, footer } = await site();
    const slugs = known.map(({ slug }) => slug);
    for (const { target } of [...navigation, ...footer.links]) {
      if (target.kind === 'page') expect(slugs).toContain(target.slug);
    }
  });

  test('cannot be taken away, nor moved', async () => {
    const [row] = await sql(`select document_id from content_pages where slug = 'home' limit 1`);
    const id = String(row?.['document_id']);
    const agent = agents.communications;
    for (const answer of [
      await agent.delete(`${pages}/${id}`),
      await agent.post(`${pages}/${id}/actions/unpublish?locale=en`).send({}),
      await agent.put(`${pages}/${id}?locale=en`).send({ slug: 'start' }),
    ]) {
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toContain('The site links to “home”');
    }
    expect(await page('home')).toBeDefined();
  });
});

describe('a page', () => {
  test('is on the site once it is published, and what is not there in French is in English', async () => {
    const before = await revision();
    const id = await made(wildfire);
    expect(await page('wildfire')).toBeUndefined();
    expect(await revision()).toBe(before);
    expect((await publish(id, 'en', wildfire)).status).toBe(200);
    expect(await revision()).not.toBe(before);
    expect(await page('wildfire')).toMatchObject({
      title: { text: 'Wildfires', lang: 'en' },
      sections: [
        { kind: 'rich-text', heading: { text: 'What happens', lang: 'en' } },
        { kind: 'questions', questions: [{ question: { text: 'Is it safe?', lang: 'en' } }] },
      ],
    });
    expect(await page('wildfire', 'fr')).toMatchObject({ title: { lang: 'en' } });
    expect((await site('fr')).pages).toContainEqual(
      expect.objectContaining({ slug: 'wildfire', locales: ['en'] }),
    );

    const french = { title: 'Feux de forêt', description: 'Comment aider' };
    const saved = await agents.communications.put(`${pages}/${id}?locale=fr`).send(french);
    expect(saved.status).toBe(200);
    expect((await publish(id, 'fr', french)).status).toBe(200);
    expect(await page('wildfire', 'fr')).toMatchObject({
      title: { text: 'Feux de forêt', lang: 'fr' },
      sections: [{ kind: 'rich-text', heading: { lang: 'en' } }, { kind: 'questions' }],
    });

    const gone = await agents.communications.delete(`${pages}/${id}?locale=*`);
    expect(gone.status).toBe(200);
    expect(await page('wildfire')).toBeUndefined();
  });

  test.each(['register', 'my', 'home', 'Two words', '../x', ''])(
    'cannot have the address %j',
    async (slug) => {
      const answer = await agents.communications.post(pages).send({ ...wildfire, slug });
      expect(answer.status).toBe(400);
    },
  );

  test.each(['javascript:alert(1)', 'privacy'])(
    'is not even saved with %s in its words',
    async (url) => {
      const sections = [{ __component: 'sections.rich-text', body: words('Press', url) }];
      const answer = await agents.communications
        .post(pages)
        .send({ ...wildfire, slug: 'bad-words', sections });
      expect(answer.status).toBe(400);
    },
  );

  test.each([
    ['a script', { link: { label: 'Press', address: 'javascript:alert(1)' } }],
    ['a link to nowhere', { link: { label: 'Press', address: 'privacy' } }],
  ])('is not published with %s behind its button', async (_, link) => {
    const slug = `bad-${Math.trunc(Math.random() * 1e9)}`;
    const sections = [{ __component: 'sections.call-to-action', heading: 'Come', ...link }];
    const data = { ...wildfire, slug, sections };
    const answer = await publish(await made(data), 'en', data);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('leads nowhere');
    expect(await page(slug)).toBeUndefined();
  });

  test('is not published without what a section needs, and says what', async () => {
    const sections = [{ __component: 'sections.notice', heading: 'Only a heading' }];
    const data = { ...wildfire, slug: 'incomplete', sections };
    const answer = await publish(await made(data), 'en', data);
    expect(answer.status).toBe(400);
    expect(await page('incomplete')).toBeUndefined();
  });
});

test('the banner is on the site while it is published, in each language', async () => {
  const english = { heading: 'Evacuation order', text: 'Providers are needed in Kelowna.' };
  const put = (locale: string, data: object) =>
    agents.communications.post(`${banners}/actions/publish?locale=${locale}`).send(data);
  expect((await put('en', english)).status).toBe(200);
  expect((await site()).banner).toMatchObject({ heading: { text: 'Evacuation order' } });
  expect((await site('fr')).banner).toMatchObject({ heading: { lang: 'en' } });
  expect((await put('fr', { heading: 'Ordre d’évacuation', text: 'À Kelowna.' })).status).toBe(200);
  expect((await site('fr')).banner).toMatchObject({ heading: { lang: 'fr' } });
  for (const locale of ['en', 'fr']) {
    const off = `${banners}/actions/unpublish?locale=${locale}`;
    expect((await agents.communications.post(off).send({})).status).toBe(200);
  }
  expect((await site()).banner).toBeNull();
  expect((await site('fr')).banner).toBeNull();
});

describe('what could not be shown is refused, and the place of it named', () => {
  const refused = async (data: object) => {
    const id = await made(data);
    const answer = await publish(id, 'en', data);
    expect(answer.status).toBe(400);
    await agents.communications.delete(`${pages}/${id}?locale=*`);
    return (answer.body as { error: { message: string } }).error.message;
  };
  const unsound = (slug: string, sections: object[]) => refused({ ...wildfire, slug, sections });

  test('a link in the second section', async () => {
    const call = {
      __component: 'sections.call-to-action',
      heading: 'Come',
      link: { label: 'Press', address: 'http://example.org' },
    };
    expect(await unsound('bad-link', [...wildfire.sections.slice(0, 1), call])).toContain(
      'This cannot be published yet. Sections › 2. Call to action › Link › Leads to: The link',
    );
  });

  test('a link, a picture, the first heading, and too many words in a text', async () => {
    const body = [
      { type: 'heading', level: 1, children: [text('Loud')] },
      { type: 'code', children: [text('x')] },
      ...words('Press', 'ftp://example.org'),
      paragraph(text('a'.repeat(20_001))),
    ];
    const told = await unsound('bad-text', [{ __component: 'sections.rich-text', body }]);
    expect(told).toContain('1. Text › Text: ');
    for (const why of ['Heading 1 is', 'Pictures and code', 'leads nowhere', 'too long'])
      expect(told).toContain(why);
  });

  test('a text that says nothing, and a page without sections', async () => {
    const blank = [{ __component: 'sections.rich-text', body: words(' ') }];
    expect(await unsound('blank', blank)).toContain('Say something here');
    const spaces = [{ ...wildfire.sections[1], heading: '   ' }];
    expect(await unsound('spaces', spaces)).toContain('Heading: Write something here');
    const files = [
      { __component: 'sections.documents', heading: 'Files', documents: [{ title: 'A' }] },
    ];
    expect(await unsound('no-file', files)).toContain('1. Document › File: Choose a file');
    expect(await unsound('bare', [])).toContain('Sections: A page needs one section');
  });

  test('one of two pages that are made with one address at one moment', async () => {
    const data = { ...wildfire, slug: 'twice' };
    const post = () => agents.communications.post(pages).send(data);
    const answers = await Promise.all([post(), post(), post(), post()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  });
});

test('publishing stands in the audit with who did it, and no word of what was published', async () => {
  const data = { ...wildfire, slug: 'audited' };
  const id = await made(data);
  await publish(id, 'en', data);
  await agents.communications.post(`${pages}/${id}/actions/unpublish?locale=en`).send({});
  await agents.communications.delete(`${pages}/${id}?locale=*`);
  const rows = await sql(
    `select actor, action, details from registry.audit where subject = '${id}' order by id`,
  );
  expect(rows.map(({ action, details }) => [action, details])).toEqual([
    ['content.published', { what: 'page', languages: 'en' }],
    ['content.unpublished', { what: 'page', languages: 'en' }],
    ['content.deleted', { what: 'page', languages: 'en,fr' }],
  ]);
  for (const { actor } of rows) expect(actor).toMatch(/^staff:\d+$/);
});

type Wanted = { locale?: string; status?: string; by?: Name };

describe('a preview', () => {
  const ticketFor = async (
    uid: string,
    documentId: string,
    { locale = 'en', status = 'draft', by = 'communications' }: Wanted = {},
  ) => {
    const address = `/content-manager/preview/url/plugin::content.${uid}`;
    const query = new URLSearchParams({ documentId, locale, status });
    const answer = await agents[by].get(`${address}?${query}`);
    const url = (answer as Data<{ url: string } | undefined>).body.data?.url ?? '';
    return { status: answer.status, url, ticket: url.split('/').at(-1) ?? '' };
  };
  const open = async (ticket: string, locale = 'en') => {
    const answer = await cms.asSite.get(`/api/content/previews/${ticket}?locale=${locale}`);
    return { status: answer.status, shown: (answer as Data<ContentPreview>).body.data };
  };
  const documentOf = async (table: string, where = 'true') => {
    const [row] = await sql(`select document_id from ${table} where ${where} limit 1`);
    return String(row?.['document_id']);
  };

  test('of a page is its draft, which is not on the site, and in French falls back to English', async () => {
    const id = await made({ ...wildfire, slug: 'previewed' });
    const { url, ticket } = await ticketFor('page', id);
    expect(url).toBe(`${SITE_URL}/en/preview/content/${ticket}`);
    const { shown } = await open(ticket);
    expect(shown).toMatchObject({ kind: 'page', page: { title: { text: 'Wildfires' } } });
    expect(shown.framedBy).toBe('http://localhost:1337');
    expect((await open(ticket, 'fr')).shown).toMatchObject({ page: { title: { lang: 'en' } } });
    expect(await page('previewed')).toBeUndefined();
    const french = await ticketFor('page', id, { locale: 'fr' });
    expect(french.url).toContain('/fr/preview/content/');
    await agents.communications.delete(`${pages}/${id}?locale=*`);
    expect((await open(ticket)).status).toBe(404);
  });

  test('of what is not finished says so, each with its place', async () => {
    const sections = [{ __component: 'sections.notice', heading: 'Half' }, ...wildfire.sections];
    const id = await made({ slug: 'half-written', sections });
    expect((await open((await ticketFor('page', id)).ticket)).shown).toMatchObject({
      missing: ['Title: Write something here', 'Description: Write something here'],
      page: {
        title: { text: 'A page without a title' },
        sections: [
          {
            kind: 'unfinished',
            name: 'Notice',
            missing: ['Text: Say something here, or take the part out'],
          },
          { kind: 'rich-text' },
          { kind: 'questions' },
        ],
      },
    });
    await agents.communications.delete(`${pages}/${id}?locale=*`);
  });

  test('of the banner, the settings and the wording is what the public would read', async () => {
    await agents.communications.put(banners).send({ heading: 'Soon', text: 'Stand by.' });
    const banner = await ticketFor(
      'emergency-banner',
      await documentOf('content_emergency_banners'),
    );
    expect((await open(banner.ticket)).shown).toMatchObject({
      kind: 'site',
      site: { banner: { heading: { text: 'Soon' } }, name: { lang: 'en' } },
    });
    expect((await site()).banner).toBeNull();
    const settings = await ticketFor('site-settings', await documentOf('content_site_settings'));
    expect((await open(settings.ticket)).shown).toMatchObject({ kind: 'site' });
    const wording = await ticketFor(
      'registration-wording',
      await documentOf('content_registration_wordings'),
    );
    expect((await open(wording.ticket, 'fr')).shown).toMatchObject({
      kind: 'registration',
      registration: { introduction: { lang: 'fr' } },
    });
  });

  test('is made by those alone who may read what it shows, and opens for no made-up ticket', async () => {
    const home = await documentOf('content_pages', `slug = 'home'`);
    expect((await ticketFor('page', home, { by: 'ministry' })).url).toBe('');
    expect((await open('x'.repeat(100))).status).toBe(404);
    const { ticket } = await ticketFor('page', home);
    expect((await cms.http.get(`/api/content/previews/${ticket}`)).status).toBe(401);
  });
});

describe('a file of the media library', () => {
  type Uploaded = { id: number; url: string; mime: string };
  const send = (content: Buffer, name: string, by: Name = 'communications') =>
    agents[by].post('/upload').attach('files', content, name);
  const uploaded = async (content: Buffer, name: string) => {
    const answer = await send(content, name);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return (answer.body as [Uploaded])[0];
  };
  const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');
  const drawing = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  );

  test('is kept in the database, and offered by a section of a page at an address of the site', async () => {
    const file = await uploaded(pdf, 'Guide for providers.pdf');
    expect(file.url).toMatch(/^\/api\/content\/files\/[0-9a-f]{64}$/);
    const section = {
      __component: 'sections.documents',
      heading: 'Documents',
      documents: [{ title: 'Guide', file: file.id }],
    };
    const data = { ...wildfire, slug: 'documents', sections: [section] };
    expect((await publish(await made(data), 'en', data)).status).toBe(200);
    const [shown] = (await page('documents'))?.sections ?? [];
    expect(shown).toMatchObject({
      kind: 'documents',
      documents: [{ file: { name: 'Guide for providers.pdf', type: 'application/pdf' } }],
    });
    if (shown?.kind !== 'documents' || !shown.documents[0])
      throw new Error('No documents are shown');
    const { path, bytes } = shown.documents[0].file;
    expect(path).toBe(
      `${file.url.replace('/api/content/files/', '/files/')}/Guide%20for%20providers.pdf`,
    );
    expect(Math.abs(bytes - pdf.length)).toBeLessThan(10);
    const answer = await cms.http.get(file.url).buffer(true);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': expect.stringContaining('sandbox') as string,
    });
    expect(Buffer.compare(answer.body as Buffer, pdf)).toBe(0);
  });

  test('that is put in place of another has an address of its own, and the revision tells', async () => {
    const before = await uploaded(drawing, 'logo.svg');
    const told = await revision();
    const other = Buffer.from(drawing.toString().replace('M0 0', 'M1 1'));
    const answer = await agents.communications
      .post(`/upload?id=${before.id}`)
      .attach('files', other, 'logo.svg');
    expect(answer.status).toBe(200);
    const { url } = answer.body as Uploaded;
    expect(url).not.toBe(before.url);
    expect(await revision()).not.toBe(told);
    expect((await cms.http.get(before.url)).status).toBe(404);
    expect((await cms.http.get(url)).headers['content-type']).toBe('image/svg+xml');
    const gone = await agents.communications.delete(`/upload/files/${before.id}`);
    expect(gone.status).toBe(200);
    expect((await cms.http.get(url)).status).toBe(404);
  });

  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'page.html'],
    ['a page that is called a PDF', Buffer.from('<!doctype html><p>x</p>'), 'page.pdf'],
    ['an archive', Buffer.from('PK\u0003\u0004' + '0'.repeat(60)), 'all.zip'],
    [
      'a drawing with a script',
      Buffer.from(drawing.toString().replace('<path', '<script>alert(1)</script><path')),
      'bad.svg',
    ],
  ])('%s is refused', async (_, content, name) => {
    const answer = await send(content, name);
    expect(answer.status).toBe(400);
    const kept = await sql(`select count(*)::int as n from files where name = '${name}'`);
    expect(kept[0]?.['n']).toBe(0);
  });

  test('that is larger than 10 MB is refused in words', async () => {
    const answer = await send(Buffer.concat([pdf, Buffer.alloc(10_500_000)]), 'large.pdf');
    expect(answer.status).toBe(413);
    expect(JSON.stringify(answer.body)).toContain('exceeds size limit of 10 MB');
  });

  test('is taken from nobody else, and from no address', async () => {
    expect((await send(pdf, 'x.pdf', 'ministry')).status).toBe(403);
    expect((await cms.http.post('/upload').attach('files', pdf, 'x.pdf')).status).toBe(401);
    expect((await cms.asSite.post('/api/upload').attach('files', pdf, 'x.pdf')).status).toBe(415);
    const fetched = await agents.communications
      .post('/upload/actions/upload-from-urls')
      .send({ urls: ['http://127.0.0.1/'] });
    expect(fetched.status).toBe(403);
    expect((await cms.http.get(`/api/content/files/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await cms.http.get('/api/content/files/x')).status).toBe(404);
  });
});

test('content is written by communications staff and program administrators alone', async () => {
  expect((await agents.ministry.get(pages)).status).toBe(403);
  expect((await agents.ministry.post(pages).send(wildfire)).status).toBe(403);
  expect((await agents.ministry.post(`${banners}/actions/publish`).send({})).status).toBe(403);
  const nobody = await cms.http.get('/api/content/site');
  expect(nobody.status).toBe(401);
});
