const names: Partial<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** What people call types of files, in every language. */
export const typeNames = (types: readonly string[]): string[] =>
  types.map((type) => names[type] ?? type);
