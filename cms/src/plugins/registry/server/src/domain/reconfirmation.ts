/** What is done next with somebody whose registration was not confirmed for the period that staff set. */
export const steps = ['lapse', 'remind', 'ask'] as const;
export type Step = (typeof steps)[number];

/** How far the asking is: when somebody was mailed last, and how often they were reminded. */
export type Asking = { mailedOn: string; reminders: number };

/** Between two mails, and between the last one and lapsing: whoever is told something has time to act. */
export const daysToAct = 14;

export const mostReminders = 2;

/**
 * What comes next for somebody who confirmed on a day, and from which day on. Each step counts from the
 * mail before it, not from the first: one that went late moves those after it.
 */
export function nextStep(
  { confirmedOn, asking }: { confirmedOn: string; asking?: Asking | undefined },
  months: number,
): { step: Step; on: string } {
  if (!asking) return { step: 'ask', on: dueOn(confirmedOn, months) };
  const on = daysAfter(asking.mailedOn, daysToAct);
  return { step: asking.reminders < mostReminders ? 'remind' : 'lapse', on };
}

/** From which day on somebody is asked who confirmed on a day. A month without it ends on its last. */
export const dueOn = (confirmedOn: string, months: number): string =>
  monthsAfter(confirmedOn, months);

/** Who confirmed on this day or before it is due today; `dueOn` read the other way. */
export function confirmedBy(today: string, months: number): string {
  // What ends a month today may have begun on any later day of a longer one.
  const isLast = daysAfter(today, 1).endsWith('-01');
  return isLast ? lastOfMonth(monthsAfter(today, -months)) : monthsAfter(today, -months);
}

/** For whom the latest mail went on this day or before it, the next step is taken today. */
export const mailedBy = (today: string): string => daysAfter(today, -daysToAct);

/** A day so many days later, in the calendar: clocks do not touch it. */
export function daysAfter(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return textOf(Date.UTC(year, month - 1, date + days));
}

function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const last = Number(lastOfMonth(textOf(Date.UTC(year, month - 1 + months, 1))).slice(8));
  return textOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

function lastOfMonth(day: string): string {
  const [year, month] = partsOf(day);
  return textOf(Date.UTC(year, month, 0));
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

const textOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
