import type { ContentPage, Section } from '@ehpr/form-schemas';

/** A section of a page, or the name of one that the site has no way to show. */
export type ShownSection = Section | { kind: 'unknown'; name: string };

/** A page of content as the site shows it. */
export type ShownPage = Omit<ContentPage, 'sections'> & { sections: ShownSection[] };
