import { locales } from '@ehpr/form-schemas';
import type { APIRoute } from 'astro';

/** What is one person's, or reached by a secret in its address. */
const ownPlaces = ['my', 'new-address', 'preview', 'resume', 'sign-in', 'unsubscribe'];

/** What search engines may read of the site. */
export const GET: APIRoute = ({ url }) => {
  const lines = [
    'User-agent: *',
    ...locales.flatMap((locale) => ownPlaces.map((segment) => `Disallow: /${locale}/${segment}`)),
    '',
    `Sitemap: ${new URL('/sitemap.xml', url).href}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
};
