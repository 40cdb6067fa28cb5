/** Where the pages of campaigns stand in the admin. */
export const outreachPaths = {
  campaigns: '/plugins/outreach',
  templates: '/plugins/outreach/templates',
  wordings: '/plugins/outreach/wordings',
  blocked: '/plugins/outreach/blocked',
} as const;

export const campaignPath = (id: string) => `/plugins/outreach/campaigns/${id}`;

/** `new` for one that is not kept yet. */
export const templatePath = (id: string) => `/plugins/outreach/templates/${id}`;

/** Where the people whom a search means are shown: a page of the plugin that keeps registrants. */
export const searchPath = (query: string) => `/plugins/registry?${query}`;

/** Where one of them is shown. */
export const registrantPath = (documentId: string) => `/plugins/registry/registrants/${documentId}`;

export const wordingPath = (kind: string) => `/plugins/outreach/wordings/${kind}`;
