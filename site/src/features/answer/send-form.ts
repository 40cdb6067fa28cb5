import { ownFields } from '../../form/names.ts';
import type { Failure, Reply } from './reply.ts';

const timeout = 25_000;

/**
 * Posts the form as the browser itself would, with what only script knows, and asks for the answer
 * as JSON. A network that fails is a reply too.
 */
export async function sendForm(
  element: HTMLFormElement,
  own: Partial<Record<keyof typeof ownFields, string>>,
): Promise<Reply> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(element)) {
    if (typeof value === 'string') body.append(name, value);
  }
  for (const [field, value] of Object.entries(own)) {
    body.set(ownFields[field as keyof typeof ownFields], value);
  }
  try {
    const response = await fetch(element.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(timeout),
    });
    if (response.headers.get('content-type')?.includes('application/json')) {
      return (await response.json()) as Reply;
    }
    return { kind: 'failed', failure: failureOfStatus(response.status), errors: [] };
  } catch {
    return { kind: 'failed', failure: { kind: 'offline' }, errors: [] };
  }
}

/** What a proxy on the way, or our own server before the page, refused without JSON. */
function failureOfStatus(status: number): Failure {
  if (status === 403) return { kind: 'forbidden' };
  if (status === 413) return { kind: 'too-large' };
  if (status === 429) return { kind: 'too-many' };
  return { kind: 'unavailable' };
}
