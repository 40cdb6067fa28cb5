import type { PublishedForm } from '@ehpr/form-schemas';

/** A form on a page: a published version or, where it bears its id, a preview of the next. */
export type ShownForm = PublishedForm & { preview?: string };
