import { isFormSlug, type Availability } from '@ehpr/form-schemas';
import type { Context } from 'koa';
import { z } from 'zod';

/** More versions than any form will have. */
export const latestVersion = 1_000_000;

/** What could be the id of a preview. */
export const previewId = z.string().regex(/^[\w-]{32}$/u);

/** The slug that is asked for; what cannot be one is the slug of no form. */
export function slugOf(ctx: Context): string {
  const slug = String(ctx.params['slug']);
  return isFormSlug(slug) ? slug : '';
}

/** The document that is asked for; what cannot be one is that of no form. */
export function documentIdOf(ctx: Context): string {
  const id = String(ctx.params['documentId']);
  return /^[a-z0-9]{1,40}$/.test(id) ? id : '';
}

/** Answers with an error in Strapi's format. */
export function refuse(
  ctx: Context,
  status: number,
  name: string,
  message: string,
  details: object = {},
): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
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
