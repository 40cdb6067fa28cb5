import { SITE_WEBHOOK_SECRET } from 'astro:env/server';
import type { APIRoute } from 'astro';
import { refreshContent } from '../../cms/index.ts';
import { hearPublished } from '../../features/published/hear-published.ts';

/** Where the CMS tells that something was published. */
export const POST: APIRoute = ({ request }) =>
  hearPublished({ secret: SITE_WEBHOOK_SECRET, refresh: refreshContent }, request);
