import type { Locale } from '@ehpr/form-schemas';
import type { MailKind } from '../../../../../shared/mail-kind';
import type { Wording } from '../../../../../shared/wording';
import { en } from './en';
import { fr } from './fr';

/** The words that a mail has from the start, in a language; English where it is never sent in that one. */
export const shippedWording = (kind: MailKind, locale: Locale): Wording =>
  (locale === 'fr' ? (fr as Partial<Record<MailKind, Wording>>)[kind] : undefined) ?? en[kind];
