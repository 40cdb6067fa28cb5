const year = '(?:19|20)[0-9]{2}';
const leapYear = '(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))';
const withMonth = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');

/** A day that exists, `YYYY-MM-DD`, of the years 1900 to 2099. */
export const realDay = new RegExp(`^(?:${year}-(?:${withMonth})|${leapYear}-02-29)$`, 'u');

/** A month of those years, `YYYY-MM`. */
export const monthPattern = `^${year}-(?:0[1-9]|1[0-2])$`;
export const realMonth = new RegExp(monthPattern, 'u');
