import type { Locale, PublishedForm } from '@ehpr/form-schemas';
import type { Blocker } from './versions';

/** `POST /forms/:documentId/preview`: the saved draft on the site, or why it cannot be shown. */
export type MadePreview =
  | {
      kind: 'made';
      title: string;
      /** In each language. Whoever has one can look, until it expires. */
      addresses: Record<Locale, string>;
      expiresAt: string;
    }
  | { kind: 'unsound'; title: string; blockers: Blocker[] };

/** `GET /api/forms/previews/:id`: what the site shows, and the only origin that may frame it. */
export type PreviewedForm = { form: PublishedForm; framedBy: string };
