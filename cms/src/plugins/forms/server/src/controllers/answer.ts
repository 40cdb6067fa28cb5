import { isFormSlug, type Availability } from '@ehpr/form-schemas';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse } from '../../../../../http/answer';

/** More versions than any form will have. */
export const latestVersion = 1_000_000;

/** What could be the id of a preview. */
export const previewId = z.string().regex(/^[\w-]{32}$/u);

/** The slug that is asked for; what cannot be one is the slug of no form. */
export function slugOf(ctx: Context): string {
  const slug = String(ctx.params['slug']);
  return isFormSlug(slug) ? slug : '';
}

export function refuseUnknownForm(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such form');
}

export function refuseUnknownList(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such option list');
}

/** For answers and files alike, with the words that staff left for it. */
export function refuseClosed(ctx: Context, availability: Availability): void {
  refuse(ctx, 409, 'FormClosed', 'The form does not take answers now', { availability });
}
