import { placeInAddress } from './publish/domain/place-in-address';

export const formUid = 'plugin::forms.form';
export const listUid = 'plugin::forms.option-list';

export const formPath = (documentId: string) =>
  `/content-manager/collection-types/${formUid}/${documentId}`;

/** Names the parts of the editor to open. */
export const placeParameter = 'place';

/** The editor of a form, open at a step or a question by what is written on them. */
export const placePath = (documentId: string, place: readonly string[]) =>
  `${formPath(documentId)}?${placeParameter}=${placeInAddress(place)}`;

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
