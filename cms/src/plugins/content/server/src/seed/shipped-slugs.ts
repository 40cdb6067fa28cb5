/** The pages that every registry has: others, and the form, link to them. */
export const shippedSlugs: readonly string[] = [
  'home',
  'how-it-works',
  'who-can-register',
  'privacy',
  'accessibility',
  'faq',
  'contact',
];
