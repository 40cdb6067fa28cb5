/** A response whose address names its content, so that it may be kept for ever. */
export function forEver(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
