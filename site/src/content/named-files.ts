import type { ContentFile, SiteContent } from '@ehpr/form-schemas';
import type { ShownPage } from './shown.ts';

/** The digests of the files that a page offers. */
export const filesOfPage = ({ sections }: ShownPage): string[] =>
  sections
    .flatMap((section) => (section.kind === 'documents' ? section.documents : []))
    .flatMap(({ file }) => digestOf(file));

/** The digests of the files that stand on every page. */
export const filesOfSite = ({ logo }: SiteContent): string[] => (logo ? digestOf(logo) : []);

const digestOf = ({ path }: ContentFile): string[] =>
  /^\/files\/([0-9a-f]{64})\//u.exec(path)?.slice(1) ?? [];
