import type { Said } from '@ehpr/form-schemas';
import { sectionId } from './section-id.ts';
import type { ShownSection } from './shown.ts';

/** The headings of sections that have one, each with its id. */
export const headingsOf = (sections: readonly ShownSection[]): { id: string; heading: Said }[] =>
  sections.flatMap((section, index) =>
    'heading' in section && section.heading !== null
      ? [{ id: sectionId(index), heading: section.heading }]
      : [],
  );
