import { describe, expect, test } from 'vitest';
import { joinDate } from './date-parts.ts';
import { readDate } from './read-date.ts';

const reading = (day: string, month = '', year = '') =>
  readDate(joinDate({ day, month, year }) ?? '');
const thirdOfFebruary = { kind: 'date', date: '2021-02-03' };

describe('in three fields', () => {
  test.each(['3', '03', '3rd', '3RD', '03rd', '3th', '3er', '3.', '03,', ' 3 ', '３', '\u200b3'])(
    'the day %j is read',
    (day) => {
      expect(reading(day, '2', '2021')).toEqual(thirdOfFebruary);
    },
  );

  test.each([
    '2', '02', '2.', '02,', '２', 'Feb', 'feb.', 'FEB', 'February', ' february ', 'Febr', 'fév',
    'Fév.', 'FÉVRIER', 'fevrier', 'fe\u0301vr.', 'f\u200beb', 'Ｆｅｂ．',
  ])('the month %j is read', (month) => {
    expect(reading('3', month, '2021')).toEqual(thirdOfFebruary);
  }); // prettier-ignore

  test.each(['2021', ' 2021', '2021.', '2021,', '２０２１'])('the year %j is read', (year) => {
    expect(reading('3', '2', year)).toEqual(thirdOfFebruary);
  });

  test.each([
    ['0', '2', '2021', 'wrongDay'],
    ['32', '2', '2021', 'wrongDay'],
    ['003', '2', '2021', 'wrongDay'],
    ['-3', '2', '2021', 'wrongDay'],
    ['3..', '2', '2021', 'wrongDay'],
    ['3.0', '2', '2021', 'wrongDay'],
    ['3x', '2', '2021', 'wrongDay'],
    ['٣', '2', '2021', 'wrongDay'],
    ['3 4', '2', '2021', 'wrongDay'],
    ['2021-02-03', '2', '2021', 'wrongDay'],
    ['3', '0', '2021', 'wrongMonth'],
    ['3', '13', '2021', 'wrongMonth'],
    ['3', 'ma', '2021', 'wrongMonth'],
    ['3', 'jui', '2021', 'wrongMonth'],
    ['3', 'Feb Mar', '2021', 'wrongMonth'],
    ['3', '2', '21', 'wrongYear'],
    ['3', '2', '02021', 'wrongYear'],
    ['3', '2', '’21', 'wrongYear'],
    ['3', '2', '1899', 'wrongCentury'],
    ['3', '2', '2100', 'wrongCentury'],
    ['3', '2', '0021', 'wrongCentury'],
    ['31', '2', '2021', 'unreal'],
    ['29', 'Feb', '2021', 'unreal'],
    ['31', 'juin', '2021', 'unreal'],
    ['2021', '2', '3', 'unreal'],
    ['x', 'y', 'z', 'unreal'],
    ['\u0000', '2', '2021', 'wrongDay'],
    ['3', '\ud83e', '2021', 'wrongMonth'],
  ])('%j, %j, %j is no day: %s', (day, month, year, kind) => {
    expect(reading(day, month, year)).toEqual({ kind });
  });

  test.each([
    ['3', '', '2021', ['month']],
    ['', 'Feb', '2021', ['day']],
    ['3', '2', '', ['year']],
    ['3', '', '', ['month', 'year']],
    ['', '2', ' ', ['day', 'year']],
    ['\u200b', '', '2021', ['day', 'month']],
  ])('%j, %j, %j lacks %j', (day, month, year, missing) => {
    expect(reading(day, month, year)).toEqual({ kind: 'incomplete', missing });
  });
});

describe('all in one field', () => {
  const whole = [
    '2021-02-03', '2021-2-3', '2021/02/03', '2021.02.03', '2021 02 03', '２０２１－０２－０３',
    '2021\u20112\u20113', ' 2021-02-03\u00a0', '3 February 2021', '3 fév. 2021', '3 février 2021',
    'February 3, 2021', 'Feb. 3rd, 2021', 'feb 3 2021', '03-Feb-2021', '03/FEB/2021', '3.feb.2021',
    '3rd of February, 2021', 'the 3rd of Feb 2021', 'le 3 fév 2021', '2021 Feb 3', '2021-fév-03',
    'Feb 2021, 3', '3  Feb\t2021', '\u200e3\u200e Feb 2021',
  ]; // prettier-ignore

  test.each(whole)('%j is read in each of the three', (typed) => {
    expect(reading(typed)).toEqual(thirdOfFebruary);
    expect(reading('', typed)).toEqual(thirdOfFebruary);
    expect(reading('', '', typed)).toEqual(thirdOfFebruary);
  });

  test.each([
    ['1er mars 2021', '2021-03-01'],
    ['13/02/2021', '2021-02-13'],
    ['02-13-2021', '2021-02-13'],
    ['5/5/2021', '2021-05-05'],
    ['3rd/2/2021', '2021-02-03'],
    ['29 févr. 2024', '2024-02-29'],
    ['30 septembre 2021', '2021-09-30'],
  ])('%j means %s only', (typed, date) => {
    expect(reading(typed)).toEqual({ kind: 'date', date });
  });

  test.each([
    ['03/02/2021', { kind: 'ambiguous' }],
    ['3-2-2021', { kind: 'ambiguous' }],
    ['3. 2. 2021', { kind: 'ambiguous' }],
    ['03/02/21', { kind: 'ambiguous' }],
    ['21-02-03', { kind: 'ambiguous' }],
    ['3 Feb 21', { kind: 'wrongYear' }],
    ['3 jui 2021', { kind: 'wrongMonth' }],
    ['32 Feb 2021', { kind: 'wrongDay' }],
    ['3 Feb 1850', { kind: 'wrongCentury' }],
    ['03/02/1850', { kind: 'wrongCentury' }],
    ['31 Feb 2021', { kind: 'unreal' }],
    ['31/02/2021', { kind: 'unreal' }],
    ['2021-02-31', { kind: 'unreal' }],
    ['2021-13-01', { kind: 'wrongMonth' }],
    ['2021-02-03T10:00:00Z', { kind: 'wrongDay' }],
    ['3 February', { kind: 'incomplete', missing: ['year'] }],
    ['février 2021', { kind: 'incomplete', missing: ['day'] }],
    ['02 2021', { kind: 'unreal' }],
    ['20210203', { kind: 'unreal' }],
    ['tomorrow', { kind: 'unreal' }],
    ['the', { kind: 'unreal' }],
    ['Feb 3 Mar 2021', { kind: 'unreal' }],
    ['3 4 Feb 2021', { kind: 'unreal' }],
    ['-2021-02-03', { kind: 'unreal' }],
    ['2021-02-03-', { kind: 'unreal' }],
    ['2021 Feb 2021', { kind: 'wrongDay' }],
    ['-', { kind: 'unreal' }],
    ['...', { kind: 'unreal' }],
  ])('%j in one field is not read: %j', (typed, expected) => {
    expect(reading(typed)).toEqual(expected);
  });
});

test.each(['', '--', ' - - ', '\u200b--', '-\u00a0-'])('in %j nothing was typed', (joined) => {
  expect(readDate(joined)).toEqual({ kind: 'nothing' });
});

// What took time that grows with the square of the length would outlast the runner's patience.
test.each([
  ['hyphens', '-'.repeat(500_000)],
  ['stops', `${'.'.repeat(250_000)}x`],
  ['space', `3${' '.repeat(250_000)}x--`],
  ['digits', '2'.repeat(500_000)],
  ['accents', `a${'\u0301'.repeat(60_000)}${'\u0327'.repeat(60_000)}`],
  ['words', '3 Feb 2021 '.repeat(25_000)],
])('500,000 characters of %s are no day', (_of, joined) => {
  expect(readDate(joined).kind).not.toBe('date');
});
