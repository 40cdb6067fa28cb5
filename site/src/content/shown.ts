import type { ContentPage, PreviewedPage } from '@ehpr/form-schemas';

/** A section of a page, what lacks something in a draft, or the name of what the site cannot show. */
export type ShownSection = PreviewedPage['sections'][number] | { kind: 'unknown'; name: string };

/** A page of content as the site shows it. */
export type ShownPage = Omit<ContentPage, 'sections'> & { sections: ShownSection[] };
