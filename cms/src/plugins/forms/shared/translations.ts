import type { MissingTranslation, OtherLocale, OutdatedTranslation } from '@ehpr/form-schemas';

/** Where a text stands, by what staff read there in place of keys; empty for the form as a whole. */
type Placed<T> = T & { place: string[] };

/** `GET /forms/:documentId/translations`: what the drafts lack in each other language. */
export type TranslationState = {
  locale: OtherLocale;
  /** Said in English instead. */
  missing: Placed<MissingTranslation>[];
  /** Reworded in English since the version that is live, and not in the other language. */
  outdated: Placed<OutdatedTranslation>[];
};
export type TranslationStates = { translations: TranslationState[] };
