import type { ServerResponse } from 'node:http';
import type { ServerSettings } from './settings.ts';

const always: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: browsers would then send `Origin: null` and our own forms would be refused.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // For what is not a page. Pages bring Astro's policy, which takes this one's place.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Puts the headers that every response carries, pages, files and refusals alike. */
export function setSecurityHeaders(response: ServerResponse, settings: ServerSettings): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (settings.production && settings.siteUrl.protocol === 'https:') {
    response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
}
