/** When staff are told each week: Monday is 1, and the hour is that of the registry's time zone. */
export type WeeklyTime = { weekday: number; hour: number };

const hourMs = 3_600_000;
const hoursInWeek = 7 * 24;

/**
 * The hour of the last week at which it was that time, by the name that it has in the time zone, such
 * as `2027-06-07T08`; none where the clocks skipped it. Where they were put back, two hours bear one
 * name, and it is one slot.
 */
export function latestSlot(
  { weekday, hour }: WeeklyTime,
  timeZone: string,
  now: Date,
): { name: string; at: Date } | undefined {
  const thisHour = Math.floor(now.getTime() / hourMs) * hourMs;
  for (let back = 0; back < hoursInWeek; back += 1) {
    const at = new Date(thisHour - back * hourMs);
    const local = localHour(at, timeZone);
    if (local.weekday === weekday && local.hour === hour) return { name: local.name, at };
  }
  return undefined;
}

function localHour(at: Date, timeZone: string) {
  // Swedes write moments so that they sort, and count hours to 23.
  const [day = '', time = ''] = at.toLocaleString('sv-SE', { timeZone }).split(' ');
  const sundayIsZero = new Date(`${day}T00:00:00Z`).getUTCDay();
  const hour = time.slice(0, 2);
  return { weekday: sundayIsZero || 7, hour: Number(hour), name: `${day}T${hour}` };
}
