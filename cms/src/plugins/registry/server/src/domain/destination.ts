/** Where a sign-in link leads once its owner is signed in. */
export const destinations = ['registration', 'confirm', 'withdraw', 'merge'] as const;

export type Destination = (typeof destinations)[number];

export const isDestination = (text: string): text is Destination =>
  destinations.some((destination) => destination === text);
