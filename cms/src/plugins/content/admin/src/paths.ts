/** Where the pages of the plugin stand in the admin. */
export const frenchPath = '/plugins/content/french';
