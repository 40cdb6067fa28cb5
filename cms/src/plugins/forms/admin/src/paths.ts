export const formUid = 'plugin::forms.form';

export const formPath = (documentId: string) =>
  `/content-manager/collection-types/${formUid}/${documentId}`;

export const progressPath = (documentId: string) => `/plugins/forms/${documentId}/progress`;
export const versionsPath = (documentId: string) => `/plugins/forms/${documentId}/versions`;
