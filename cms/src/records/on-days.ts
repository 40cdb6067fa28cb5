/** Days in a time zone, both included. */
export type Days = { from?: string | undefined; to?: string | undefined; timeZone: string };

/**
 * That a moment lies on certain days, as conditions in SQL. The moment is a column that code names,
 * never a request.
 */
export function onDays(
  moment: string,
  { from, to, timeZone }: Days,
): { sql: string; values: (string | number)[] }[] {
  const startOf = '(?::date + ?::int)::timestamp at time zone ?';
  return [
    ...(from === undefined
      ? []
      : [{ sql: `${moment} >= ${startOf}`, values: [from, 0, timeZone] }]),
    ...(to === undefined ? [] : [{ sql: `${moment} < ${startOf}`, values: [to, 1, timeZone] }]),
  ];
}
