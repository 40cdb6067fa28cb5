/** A moment in a time zone as tables sort it, `2027-06-01 17:05:09`. */
export function momentIn(timeZone: string, moment: Date): string {
  // Swedes write moments so.
  return moment.toLocaleString('sv-SE', { timeZone });
}
