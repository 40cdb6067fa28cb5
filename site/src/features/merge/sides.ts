/** The two registrations of one person: the one that was entered first, and the other. */
export const sides = ['older', 'newer'] as const;
export type Side = (typeof sides)[number];
