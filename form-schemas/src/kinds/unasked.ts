import type { Kind } from '../definition/form.ts';

/** Kinds that nobody is asked, so that they have no messages. */
export const unasked: readonly Kind[] = ['calculated', 'hidden', 'guidance'];
