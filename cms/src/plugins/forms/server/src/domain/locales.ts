/** The languages that EHPR speaks. */
export const locales = ['en', 'fr'] as const;
