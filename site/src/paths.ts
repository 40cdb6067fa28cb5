/** Every address of the site, so that none is written by hand. */
export const paths = {
  home: (locale: string) => `/${locale}/`,
  register: (locale: string) => `/${locale}/register`,
  registerStep: (locale: string, step: string) => `/${locale}/register/${step}`,
  /** Where a person stands once registered; no step of a form may bear its name. */
  registered: (locale: string) => `/${locale}/register/confirmation`,
  validator: (slug: string, hash: string) => `/forms/${slug}/validator/${hash}.js`,
  conditions: (slug: string, hash: string) => `/forms/${slug}/conditions/${hash}.css`,
  /** Where the browser tells that a step was reached. */
  stepReached: (slug: string) => `/forms/${slug}/progress`,
  challenge: (slug: string) => `/forms/${slug}/challenge`,
};

/** The last part of `paths.registered`. */
export const registeredSegment = 'confirmation';
