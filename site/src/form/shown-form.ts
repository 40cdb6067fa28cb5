import type { PublishedForm } from '@ehpr/form-schemas';

/**
 * A form on a page: a published version or, where it bears its id, a preview of the next; in the place
 * where people register or, where it says so, in the one where they change what is registered.
 */
export type ShownForm = PublishedForm & { preview?: string; place?: 'change' };
