import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSiteServer, type Handler } from './create-site-server.ts';
import type { ServerSettings } from './settings.ts';

/** How long requests in progress may take once the server is told to stop. */
const graceMilliseconds = 10_000;

/** Serves a built site until the process is told to stop, and then lets requests in progress end. */
export async function serve(settings: ServerSettings, build: URL): Promise<void> {
  const { handler } = (await import(new URL('server/entry.mjs', build).href)) as {
    handler: Handler;
  };
  const server = createSiteServer(settings, {
    pages: handler,
    filesFolder: fileURLToPath(new URL('client/', build)),
  });

  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${settings.port} is in use: stop what uses it, or set PORT to another.`
        : `The site stopped: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(settings.port, settings.host, () => {
    console.log(
      `The site listens on ${settings.host}:${settings.port} for ${settings.siteUrl.origin}`,
    );
    loadWhatPagesStandOn(server);
  });

  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, graceMilliseconds).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/**
 * Astro loads what pages stand on with the first that is asked for. The site asks for one itself, so that
 * it holds what is published before anybody comes, and watches for more.
 */
function loadWhatPagesStandOn(server: Server): void {
  const { address, port } = server.address() as AddressInfo;
  const host = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  get({ host, port, path: '/readyz' }, (response) => response.resume()).on(
    'error',
    () => undefined,
  );
}
