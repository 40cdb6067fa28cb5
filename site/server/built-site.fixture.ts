import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  Answers,
  Availability,
  PublishedForm,
  RegistrationWording,
  SiteContent,
} from '@ehpr/form-schemas';
import {
  everySection,
  firstPage,
  siteOfTests,
  wordingOfTests,
} from '../src/content/every-section.fixture.ts';
import { publishedRegistration } from '../src/form/registration.fixture.ts';

const siteFolder = fileURLToPath(new URL('../', import.meta.url));
export const buildFolder = fileURLToPath(new URL('../.tmp/built-site/', import.meta.url));
const astro = createRequire(import.meta.url)
  .resolve('astro/package.json')
  .replace(/package\.json$/u, 'bin/astro.mjs');

const serveBuild = `
  import { serve } from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
  import { readSettings } from ${JSON.stringify(new URL('./settings.ts', import.meta.url).href)};
  await serve(readSettings(), new URL(${JSON.stringify(pathToFileURL(buildFolder).href)}));
`;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** A CMS of a few lines over real HTTP: what it publishes, what was sent to it, how it answers. */
export class SmallCms {
  /** The versions of its forms, in the order of their publishing. */
  forms: PublishedForm[] = [publishedRegistration(1)];
  availability: Availability = { kind: 'open' };
  site: SiteContent = siteOfTests;
  pages: Record<string, object> = { home: firstPage, 'how-it-works': everySection };
  wording: RegistrationWording = wordingOfTests;
  /** The files that it has, by their digest. */
  files: Record<string, { type: string; content: Buffer }> = {};
  readonly submissions: { version: number; answers: Answers }[] = [];
  submissionStatus = 201;
  /** What it answers to calls about drafts. */
  drafts: { status: number; data: unknown } = { status: 200, data: null };
  readonly #server = createServer((request, response) => {
    const [, digest = ''] = /^\/api\/content\/files\/(.+)$/u.exec(request.url ?? '') ?? [];
    const file = this.files[digest];
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
      return;
    }
    void this.#answer(request).then(({ status, data }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ data }));
    });
  });

  async start(): Promise<string> {
    return `http://127.0.0.1:${portOf(await listening(this.#server))}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #revision(): string {
    const { forms, site, pages, wording } = this;
    return JSON.stringify([forms.length, site, pages, wording]);
  }

  #content(path: string): object | null | undefined {
    const [, kind, slug = ''] = /^\/api\/content\/([a-z]+)(?:\/(.+))?$/u.exec(path) ?? [];
    switch (kind) {
      case 'site':
        return this.site;
      case 'registration':
        return this.wording;
      case 'pages':
        return this.pages[slug] ?? null;
      case 'files':
        return null;
      case 'previews':
        return slug === 'a-token'
          ? {
              kind: 'page',
              page: this.pages['draft'],
              missing: ['Description: Write something here'],
              framedBy: 'https://cms.example.org/admin',
            }
          : null;
      default:
        return undefined;
    }
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; data: unknown }> {
    const { pathname: path, searchParams } = new URL(request.url ?? '', 'http://cms');
    if (path === '/api/revision') return { status: 200, data: { revision: this.#revision() } };
    const content = this.#content(path);
    if (content !== undefined) return { status: content ? 200 : 404, data: content };
    // Counts of steps come at their own time, and nobody here waits for them.
    if (path.endsWith('/progress')) return { status: 204, data: null };
    if (/\/drafts(\/|$)/u.test(path)) return this.drafts;
    if (request.method === 'POST') {
      const sent = JSON.parse(await textOf(request)) as { version: number; answers: Answers };
      this.submissions.push(sent);
      return { status: this.submissionStatus, data: { confirmationNumber: '0123456789ABC' } };
    }
    if (path === '/api/forms') {
      return { status: 200, data: [...new Set(this.forms.map(({ slug }) => slug))] };
    }
    const [, slug] = /^\/api\/forms\/([^/]+)/u.exec(path) ?? [];
    const versions = this.forms.filter((form) => form.slug === slug);
    const [, version] = /\/versions\/(\d+)$/u.exec(path) ?? [];
    const data = version ? versions[Number(version) - 1] : versions.at(-1);
    if (!data) return { status: 404, data };
    const locale = searchParams.get('locale') ?? data.locale;
    return { status: 200, data: { ...data, locale, availability: this.availability } };
  }
}

/** Builds the site into a folder of its own, which `removeBuild` takes away. */
export async function buildSite(): Promise<void> {
  const build = spawn(process.execPath, [astro, 'build', '--outDir', buildFolder], {
    cwd: siteFolder,
  });
  const [code] = (await once(build, 'exit')) as [number];
  if (code !== 0) throw new Error(`The build ended with ${code}`);
}

export const removeBuild = () => rm(buildFolder, { recursive: true, force: true });

export type BuiltSite = {
  address: string;
  process: ChildProcess;
  /** What it has written so far. */
  log: () => string;
};

/** The built site in a process of its own. */
export async function startSite(env: Record<string, string>): Promise<BuiltSite> {
  const free = await listening(createServer());
  const port = portOf(free);
  free.close();
  await once(free, 'close');
  const address = `http://localhost:${port}`;
  const site = spawn(process.execPath, ['--input-type=module', '--eval', serveBuild], {
    cwd: siteFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      CMS_API_TOKEN: 'a-token',
      CMS_POLL_SECONDS: '0.05',
      SITE_URL: address,
      ...env,
    },
  });
  let log = '';
  for (const stream of [site.stdout, site.stderr]) {
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  }
  const ended = once(site, 'exit').then(() => Promise.reject(new Error(`It ended: ${log}`)));
  ended.catch(() => undefined);
  await Promise.race([once(site.stdout, 'data'), ended]);
  return { address, process: site, log: () => log };
}
