/** How many characters staff may write of what. */
export const recordLimits = { note: 2000, reason: 500, source: 200 } as const;
