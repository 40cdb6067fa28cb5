/** Where the registry's pages stand in the admin. */
export const registryPaths = {
  registrants: '/plugins/registry',
  duplicates: '/plugins/registry/duplicates',
  extracts: '/plugins/registry/extracts',
  reconfirmation: '/plugins/registry/re-confirmation',
  staff: '/plugins/registry/staff',
  erasing: '/plugins/registry/erasing',
  audit: '/plugins/registry/audit',
} as const;

export const registrantPath = (documentId: string) => `/plugins/registry/registrants/${documentId}`;

export const correctionPath = (documentId: string) => `${registrantPath(documentId)}/correct`;

export const pairPath = (one: string, other: string) =>
  `${registryPaths.duplicates}/${one}/${other}`;

/** Where a campaign stands in the admin: a page of the plugin that writes to registrants. */
export const campaignPath = (id: string) => `/plugins/outreach/campaigns/${id}`;
