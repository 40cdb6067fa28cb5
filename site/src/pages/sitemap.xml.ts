import { defaultLocale } from '@ehpr/form-schemas';
import type { APIRoute } from 'astro';
import { siteOnPages } from '../content/site-on-pages.ts';
import { siteMap } from '../features/content/site-map.ts';

/** All that search engines are to find. */
export const GET: APIRoute = async ({ url }) => {
  const { pages } = await siteOnPages(defaultLocale);
  return new Response(
    siteMap(pages, (path) => new URL(path, url).href),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' } },
  );
};
