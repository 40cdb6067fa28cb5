import { createHash } from 'node:crypto';

/** A page that is the same for everyone. */
export type PlaceOfPage = {
  /** What it is a page of, in which language. */
  of: string;
  /** All that it is made of: pages of anything else are let go. */
  made: unknown;
  /** Which of the pages of it this is. */
  address: string;
};

type KeptPage = { etag: string; headers: Headers; body: ArrayBuffer };
type Version = { name: string; pages: Map<string, KeptPage> };

/**
 * Pages that are the same for everyone, in memory: rendered once for each address and all that they
 * are made of, let go when they are asked for and are made of something else. One who has the page
 * already is told so.
 */
export class KeptPages {
  /** The pages as they are at present: of a form, as many as it has steps. */
  readonly #versions = new Map<string, Version>();

  async answer(
    { of, made, address }: PlaceOfPage,
    request: Request,
    render: () => Promise<Response>,
  ): Promise<Response> {
    const { pages } = this.#version(of, JSON.stringify(made));
    const known = pages.get(address);
    if (known) return answerWith(known, request, 'hit');

    const response = await render();
    if (!mayBeKept(response)) return response;
    const page = await pageOf(response);
    pages.set(address, page);
    return answerWith(page, request, 'fwd=miss; stored');
  }

  #version(of: string, name: string): Version {
    const known = this.#versions.get(of);
    if (known?.name === name) return known;
    const version: Version = { name, pages: new Map() };
    this.#versions.set(of, version);
    return version;
  }
}

/** What a page says must not be stored, by browsers or on the way, is not stored here either. */
function mayBeKept({ status, headers }: Response): boolean {
  const isStorable = !headers.get('Cache-Control')?.includes('no-store');
  return status === 200 && isStorable && !headers.has('Set-Cookie');
}

async function pageOf(response: Response): Promise<KeptPage> {
  const headers = new Headers(response.headers);
  const body = await response.arrayBuffer();
  const digest = createHash('sha256')
    // The policy allows what stands in the page by its hash: the two belong together.
    .update(headers.get('Content-Security-Policy') ?? '')
    .update(new Uint8Array(body))
    .digest('base64url');
  // Weak, because the server in front compresses it or does not.
  const etag = `W/"${digest}"`;
  headers.set('ETag', etag);
  return { etag, headers, body };
}

function answerWith(page: KeptPage, request: Request, status: string): Response {
  const headers = new Headers(page.headers);
  // RFC 9211: whether it was rendered for this request.
  headers.set('Cache-Status', `site; ${status}`);
  if (!isKnown(page.etag, request.headers.get('If-None-Match'))) {
    return new Response(page.body, { headers });
  }
  // All other headers stay: the browser gives them to the page that it has.
  headers.delete('Content-Type');
  headers.delete('Content-Length');
  return new Response(null, { status: 304, headers });
}

/** Whether one of the tags that the browser holds is this one, weak or strong. */
function isKnown(etag: string, held: string | null): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//u, '');
  return held !== null && held.split(',').some((tag) => [opaque(etag), '*'].includes(opaque(tag)));
}
