import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import { letOneClickThrough } from './one-click.ts';
import { withPlainQuery } from './plain-query.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerSettings } from './settings.ts';
import { askForTooLargePage, hearOut, isTooLarge, mayCarryFiles, wantsPage } from './too-large.ts';
import { trustProxy } from './trust-proxy.ts';

/** Answers a request, or calls `next`. What Astro's build exports in middleware mode. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => unknown;

/** How long a request may take to arrive: a file on a slow network takes minutes. */
const patience = { others: 30_000, files: 5 * 60_000 };

const methods = new Set(['GET', 'HEAD', 'POST']);

/** The site as an HTTP server: headers first, then files, then pages. It is not listening yet. */
export function createSiteServer(
  settings: ServerSettings,
  { pages, filesFolder }: { pages: Handler; filesFolder: string },
): Server {
  const compress = compression() as Handler;
  const files: Handler = sirv(filesFolder, {
    etag: true,
    setHeaders: (response, pathname) => {
      // Built files carry a hash in their name.
      if (pathname.startsWith('/_astro/')) {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
    },
  });

  const show: Handler = (request, response) => {
    trustProxy(request, settings);
    letOneClickThrough(request);
    compress(request, response, () => files(request, response, () => pages(request, response)));
  };

  const server = createServer((request, response) => {
    setSecurityHeaders(response, settings);
    if (!mayCarryFiles(request)) giveUpAfter(request, patience.others);
    if (request.url === '/healthz') return answer(response, 200, 'alive');
    if (isTooLarge(request)) {
      return hearOut(request, response, () => {
        if (!wantsPage(request))
          return answer(response, 413, 'This is more than the site accepts.');
        askForTooLargePage(request);
        return show(request, response);
      });
    }
    if (!methods.has(request.method ?? '')) {
      response.setHeader('Allow', [...methods].join(', '));
      return answer(response, 405, 'The site does not do that.');
    }
    request.url = withPlainQuery(request.url ?? '/');
    show(request, response);
  });
  server.requestTimeout = patience.files;
  server.headersTimeout = 15_000;
  return server;
}

function giveUpAfter(request: IncomingMessage, milliseconds: number): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, milliseconds);
  request.once('close', () => clearTimeout(timer));
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(text);
}
