/** What is judged of each registration of a person: all they have, and those merged into these. */
export type Kept = { lastConfirmedAt: Date; isDeployed: boolean };

/**
 * The first day on which a confirmation still counts today: who confirmed last before it is due for
 * erasing. Years are those of the calendar. A 29 February counts as the 28th where a year has none.
 */
export function firstDayKept(today: string, years: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Where there is no such day, the calendar goes on to the next one.
  return new Date(Date.UTC(year - years, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * Whether a person is due, whose last confirmation of all counts. Nobody is erased while they are
 * deployed, whenever they confirmed.
 */
export function isDue(registrations: readonly Kept[], keptSince: Date): boolean {
  return (
    registrations.length > 0 &&
    registrations.every((each) => each.lastConfirmedAt < keptSince && !each.isDeployed)
  );
}

/** Without being asked, no more than these are erased in one run: a mistaken period shows first. */
export function mostUnasked(persons: number): number {
  return Math.max(20, Math.floor(persons / 100));
}

/** How long what an administrator confirmed holds. */
const confirmedMs = 2 * 24 * 3_600_000;

/** Whether so many may be erased: few enough, or as many as an administrator confirmed lately. */
export function mayErase(
  due: number,
  { most, confirmed }: { most: number; confirmed: { at: Date; persons: number } | undefined },
  now: Date,
): boolean {
  if (due <= most) return true;
  return (
    confirmed !== undefined &&
    due <= confirmed.persons &&
    now.getTime() - confirmed.at.getTime() < confirmedMs
  );
}
