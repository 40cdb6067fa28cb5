/** The years for which staff may have personal data kept. */
export const retentionYears = { least: 1, most: 25 } as const;
