import { fileURLToPath } from 'node:url';
import { createSiteServer, type Handler } from './create-site-server.ts';
import { readSettings, SettingsError, type ServerSettings } from './settings.ts';

/** How long requests in progress may take once the server is told to stop. */
const graceMilliseconds = 10_000;

async function serve(settings: ServerSettings): Promise<void> {
  const build = new URL('../dist/', import.meta.url);
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

try {
  await serve(readSettings());
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
