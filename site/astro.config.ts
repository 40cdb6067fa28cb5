import { defaultLocale, locales } from '@ehpr/form-schemas';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, envField } from 'astro/config';

/** Preact's React: the same components in a quarter of the bytes. */
const reactByPreact = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom\/server(\.browser)?$/, replacement: 'preact/compat/server' },
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
];

export default defineConfig({
  output: 'server',
  // Static files, compression, headers and health are our server's: see server/.
  // What is posted to a page is limited further where it is read.
  adapter: node({ mode: 'middleware', bodySizeLimit: 24 * 1024 * 1024 }),
  integrations: [react()],
  trailingSlash: 'ignore',
  // Nothing is kept of a visit, and no picture needs work.
  session: false,
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  i18n: {
    defaultLocale,
    locales: [...locales],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // All of it is read when the server runs, not when it is built: one build serves any address.
  env: {
    schema: {
      CMS_URL: envField.string({ context: 'server', access: 'secret', url: true }),
      CMS_API_TOKEN: envField.string({ context: 'server', access: 'secret', min: 1 }),
      CMS_POLL_SECONDS: envField.number({ context: 'server', access: 'secret', default: 2, gt: 0 }),
      // Where what is published is kept for when the CMS is away; in memory only without it.
      CONTENT_DIR: envField.string({ context: 'server', access: 'secret', optional: true }),
      SITE_WEBHOOK_SECRET: envField.string({ context: 'server', access: 'secret', optional: true }),
      // Its shape is checked by server/settings.ts, for which a blank is none.
      SLACK_ALERTS_WEBHOOK_URL: envField.string({
        context: 'server',
        access: 'secret',
        optional: true,
      }),
    },
  },
  build: { inlineStylesheets: 'never' },
  security: {
    checkOrigin: true,
    // The address is SITE_URL's, known only at run time. Our server rewrites the forwarding headers
    // before Astro reads them (server/trust-proxy.ts), so that whatever arrives here is true.
    allowedDomains: [{}],
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types ehpr',
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    resolve: { alias: reactByPreact },
    // A font small enough would become a data: address, which the policy refuses.
    build: { assetsInlineLimit: 0 },
    // All of it in the build: what runs is what was tested, and no other ajv of the workspace.
    ssr: { noExternal: true },
  },
});
