/** Whether a text is a day that the calendar has, `2027-06-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text is a month, `2027-06`. */
export const isMonth = (text: string): boolean => isDay(`${text}-01`);
