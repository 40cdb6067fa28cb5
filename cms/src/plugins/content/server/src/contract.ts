import type { FrenchGap } from '../../shared/translations';

/*
 * What other plugins may know of this one. They reach it by `strapi.plugin('content').service(…)`
 * and import nothing of it but these types.
 */

export type { FrenchGap };

/** The service `translations`: whoever keeps words for the public tells what they lack in French. */
export type TranslationSources = {
  register(source: () => Promise<readonly FrenchGap[]>): void;
  all(): readonly (() => Promise<readonly FrenchGap[]>)[];
};
