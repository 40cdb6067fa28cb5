/** After how many months staff may have people asked. */
export const confirmMonths = { least: 1, most: 60 } as const;
