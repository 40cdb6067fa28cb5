export const formUid = 'plugin::forms.form';
export const listUid = 'plugin::forms.option-list';

export const formPath = (documentId: string) =>
  `/content-manager/collection-types/${formUid}/${documentId}`;

export const versionsPath = (documentId: string) => `/plugins/forms/${documentId}/versions`;

export const responsesPath = (documentId: string) => `/plugins/forms/${documentId}/responses`;

export const responsePath = (documentId: string, id: string) =>
  `${responsesPath(documentId)}/${id}`;
