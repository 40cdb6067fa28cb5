/**
 * Whether an action on Strapi's documents publishes: by itself, or as it saves. A clone is a draft, and to
 * read what is published publishes nothing.
 */
export const publishes = (action: string, { status }: { status?: string | undefined }): boolean =>
  action === 'publish' || ((action === 'create' || action === 'update') && status === 'published');
