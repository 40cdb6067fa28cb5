/** What files may be, by the names under which staff choose it. */
export const acceptedTypes = {
  pdf: ['application/pdf'],
  image: ['image/jpeg', 'image/png'],
  pdfOrImage: ['application/pdf', 'image/jpeg', 'image/png'],
} as const;

export type Accept = keyof typeof acceptedTypes;
