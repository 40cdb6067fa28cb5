export type DateParts = { year: string; month: string; day: string };

/** The three fields of a date as one text, whatever was typed in them; nothing when all are empty. */
export function joinDate({ year, month, day }: DateParts): string | undefined {
  const typed = [year, month, day].map((part) => part.replaceAll('-', ' ').trim());
  return typed.every((part) => part === '') ? undefined : typed.join('-');
}

/** What was typed in each field of a date, out of what `joinDate` made of it. */
export function dateParts(date: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof date === 'string' ? date.split('-') : [];
  return { year, month, day };
}
