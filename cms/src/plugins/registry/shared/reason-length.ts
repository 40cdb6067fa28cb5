/** How long the reason for an extract may be. */
export const reasonLength = { least: 5, most: 500 } as const;
