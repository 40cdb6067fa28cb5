import { defaultLocale, isLocale, type Locale } from '@ehpr/form-schemas';
import type { Context } from 'koa';

/** The language that is asked for; English where none is. */
export function localeOf(ctx: Context): Locale {
  const { locale } = ctx.query;
  return isLocale(locale) ? locale : defaultLocale;
}
