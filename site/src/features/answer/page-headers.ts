import { retryHeader } from './reply.ts';
import type { ShownView } from './serve-form.ts';

/**
 * The headers of a form's page. What came back from a post holds answers: the Back button has to
 * find them in the browser, or what was typed would be lost; a confirmation is not kept.
 */
export function pageHeaders(view: ShownView, request: Request): Record<string, string> {
  const isPosted = request.method === 'POST';
  const holdsAnswers = view.kind === 'form' || view.kind === 'review' || view.kind === 'draft';
  const kept = isPosted ? (holdsAnswers ? 'private, no-cache' : 'no-store') : 'no-cache';
  return { 'Cache-Control': kept, ...retryHeader('failure' in view ? view.failure : undefined) };
}
