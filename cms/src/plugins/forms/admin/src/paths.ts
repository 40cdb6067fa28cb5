export const formUid = 'plugin::forms.form';
export const listUid = 'plugin::forms.option-list';

export const formPath = (documentId: string) =>
  `/content-manager/collection-types/${formUid}/${documentId}`;

export const placeParameter = 'place';

/** The editor of a form, open at a step or a question by what is written on them. */
export const placePath = (documentId: string, place: readonly string[]) =>
  `${formPath(documentId)}?${placeParameter}=${encodePlace(place)}`;

/** The editor of a form in another language, where parts are told apart by their keys. */
export const translationPath = (documentId: string, locale: string, keys: readonly string[]) =>
  `${placePath(documentId, keys)}&plugins[i18n][locale]=${locale}`;

/**
 * The parts of the editor that a query names, one inside the other. Strapi writes the query anew, lists
 * in its own way and nothing escaped: so they are in letters and digits that nobody has to escape.
 */
export function placeIn(query: URLSearchParams): string[] {
  try {
    const bytes = atob((query.get(placeParameter) ?? '').replace(/-/gu, '+').replace(/_/gu, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
    const place: unknown = JSON.parse(text);
    return Array.isArray(place) ? place.map(String) : [];
  } catch {
    return [];
  }
}

function encodePlace(place: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .replace(/=+$/u, '');
}

export const previewPath = (documentId: string) => `/plugins/forms/${documentId}/preview`;
export const progressPath = (documentId: string) => `/plugins/forms/${documentId}/progress`;
/** What says what publishing the draft of a form would do, in the language that is edited. */
export const impactOf = (documentId: string, locale: string | null | undefined) =>
  `/forms/${documentId}/impact${locale ? `?locale=${locale}` : ''}`;

export const versionsPath = (documentId: string) => `/plugins/forms/${documentId}/versions`;

export const versionPath = (documentId: string, version: number) =>
  `${versionsPath(documentId)}/${version}`;

export const responsesPath = (documentId: string) => `/plugins/forms/${documentId}/responses`;

export const responsePath = (documentId: string, id: string) =>
  `${responsesPath(documentId)}/${id}`;
