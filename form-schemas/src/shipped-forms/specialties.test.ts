import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { broken, checker, shipped } from '../testing/forms.ts';
import { nurse } from '../testing/people.ts';

type Row = { stream_id: string; specialty_id: string; subspecialty_id: string };

/** The profession file itself, not as the forms read it. */
const rows: Row[] = parse(
  readFileSync(new URL('../../lists/professions.csv', import.meta.url), 'utf8'),
  { columns: true },
);

const subspecialtiesOf = new Map<string, string[]>();
const specialtiesOf = new Map<string, string[]>();
for (const { stream_id, specialty_id, subspecialty_id } of rows) {
  const specialties = specialtiesOf.get(stream_id) ?? [];
  specialtiesOf.set(stream_id, specialties);
  if (!specialty_id) continue;
  if (!specialties.includes(specialty_id)) specialties.push(specialty_id);
  const below = subspecialtiesOf.get(specialty_id) ?? [];
  subspecialtiesOf.set(specialty_id, below);
  if (subspecialty_id) below.push(subspecialty_id);
}
const streams = [...specialtiesOf].map(([stream, specialties]) => ({ stream, specialties }));
const specialties = streams.flatMap(({ stream, specialties: ofStream }) =>
  ofStream.map((specialty) => ({
    stream,
    specialty,
    below: subspecialtiesOf.get(specialty) ?? [],
  })),
);
const subspecialties = specialties.flatMap(({ below, ...rest }) =>
  below.map((subspecialty) => ({ ...rest, subspecialty })),
);

const check = checker(shipped('registration'));
const { specialties: _hers, ...withoutSpecialties } = nurse;

/** The rules that are broken by a specialist of a stream, all else being right. */
const judge = (stream: unknown, ...given: unknown[]) =>
  broken(
    check({
      ...withoutSpecialties,
      stream,
      ...(stream === 'Nonclinical' && { nonClinicalJobTitle: 'Driver' }),
      ...(given.length > 0 && { specialties: given }),
    }),
  );
const row = (specialty: unknown, ...chosen: unknown[]) => ({ specialty, subspecialties: chosen });
/** A row with a specialty and the first of its subspecialties, if it has any. */
const valid = (specialty: string) =>
  row(specialty, ...(subspecialtiesOf.get(specialty) ?? []).slice(0, 1));

test('the file has 12 streams, 45 specialties and 263 subspecialties', () => {
  expect([streams.length, specialties.length, subspecialties.length]).toEqual([12, 45, 263]);
});

test.each(streams)('$stream with each of its specialties', ({ stream, specialties: ofStream }) => {
  for (const specialty of ofStream) expect(judge(stream, valid(specialty))).toEqual([]);
  // As many rows at once as the group takes.
  if (ofStream.length > 0) expect(judge(stream, ...ofStream.map(valid))).toEqual([]);
});

test.each(streams)('$stream with no specialty', ({ stream, specialties: ofStream }) => {
  const expected = ofStream.length > 0 ? ['specialties: required'] : [];
  expect(judge(stream)).toEqual(expected);
  expect(
    broken(check({ ...withoutSpecialties, stream, specialties: [], nonClinicalJobTitle: 'x' })),
  ).toEqual(expected);
});

test.each(streams)('$stream with the specialties of others', ({ stream, specialties: own }) => {
  const others = specialties.filter(({ specialty }) => !own.includes(specialty));
  expect(others.length).toBeGreaterThan(20);
  for (const { specialty } of others) {
    // Where the stream has no specialties, none are asked and what was chosen is dropped.
    expect(judge(stream, valid(specialty))).toEqual(
      own.length > 0 ? ['specialties.0.specialty: option'] : [],
    );
  }
});

describe('subspecialties', () => {
  test('each is accepted under its own specialty', () => {
    for (const { stream, specialty, subspecialty } of subspecialties) {
      expect(judge(stream, row(specialty, subspecialty))).toEqual([]);
    }
  });

  test('each is refused under every specialty that lacks it', () => {
    let refused = 0;
    for (const subspecialty of new Set(subspecialties.map((each) => each.subspecialty))) {
      for (const { stream, specialty, below } of specialties) {
        if (below.includes(subspecialty)) continue;
        expect(judge(stream, row(specialty, subspecialty))).toEqual([
          'specialties.0.subspecialties: option',
        ]);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(3_000);
  });

  const withMany = specialties.filter(({ below }) => below.length > 0);
  test.each(withMany)('of $specialty, one to five are chosen', ({ stream, specialty, below }) => {
    const choose = (count: number) => judge(stream, row(specialty, ...below.slice(0, count)));
    expect(choose(0)).toEqual(['specialties.0.subspecialties: required']);
    expect(judge(stream, { specialty })).toEqual(['specialties.0.subspecialties: required']);
    expect(choose(1)).toEqual([]);
    expect(choose(5)).toEqual([]);
    expect(choose(6)).toEqual(['specialties.0.subspecialties: maxItems']);
    expect(judge(stream, row(specialty, below[0], below[0]))).toEqual([
      'specialties.0.subspecialties: unique',
    ]);
    expect(judge(stream, row(specialty, below[0], specialty))).toEqual([
      'specialties.0.subspecialties: option',
    ]);
  });
});

describe('rows', () => {
  const [registered, licensed, practitioner] = [
    'RegisteredNurse',
    'LicensedPracticalNurse',
    'NursePractitioner',
  ].map(valid);

  test.each<[string, unknown[], string[]]>([
    ['no specialty twice', [registered, licensed, registered], ['specialties.2.specialty: unique']],
    [
      'nor with other subspecialties',
      [row('RegisteredNurse', 'EmergencyAdult'), row('RegisteredNurse', 'CriticalCareAdult')],
      ['specialties.1.specialty: unique'],
    ],
    ['three of them', [registered, licensed, practitioner], []],
    ['an empty row', [registered, {}], ['specialties.1.specialty: required']],
    ['no specialty', [row('', 'EmergencyAdult')], ['specialties.0.specialty: required']],
    ['null', [{ specialty: null }], ['specialties.0.specialty: type']],
    [
      'the name in place of the value',
      [row('Registered Nurse')],
      ['specialties.0.specialty: option'],
    ],
    ['a part of every object', [row('constructor')], ['specialties.0.specialty: option']],
    [
      'a subspecialty as text',
      [{ ...registered, subspecialties: 'EmergencyAdult' }],
      ['specialties.0.subspecialties: type'],
    ],
    [
      'a nested list',
      [row('RegisteredNurse', ['EmergencyAdult'])],
      ['specialties.0.subspecialties: type'],
    ],
    [
      'objects, as older systems hold them',
      [row('RegisteredNurse', { id: 'EmergencyAdult' })],
      ['specialties.0.subspecialties: type'],
    ],
    ['an unknown key', [{ ...registered, id: 'RegisteredNurse' }], ['specialties.0.id: unknown']],
    [
      'a key from outside the row',
      [{ ...registered, stream: 'Nurse' }],
      ['specialties.0.stream: unknown'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(judge('Nurse', ...given)).toEqual(expected);
  });

  test('twenty-one are too many', () => {
    const many = Array.from({ length: 21 }, () => registered);
    expect(judge('Nurse', ...many)[0]).toBe('specialties: maxItems');
  });

  test('a row keeps only what it was given', () => {
    const checked = check({
      ...nurse,
      stream: 'DentalProfessional',
      specialties: [row('Dentist')],
    });
    expect(checked).toMatchObject({
      kind: 'valid',
      answers: { specialties: [{ specialty: 'Dentist' }] },
    });
  });
});
