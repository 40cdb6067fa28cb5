import { expect, test } from 'vitest';
import { formOf, published, shipped } from '../testing/forms.ts';
import { choicesFor } from './choices-for.ts';
import type { Answers, Path } from './answers.ts';

const form = shipped('registration');
const ofStream = (stream: unknown, ...specialties: unknown[]): Answers => ({ stream, specialties });

const dental = ['DentalHygienist', 'DentalTherapist', 'Dentist'];

test.each<[string, Path, Answers, string[]]>([
  ['a question’s own options', ['deploymentType'], {}, ['fullTime', 'partTime']],
  [
    'a row that is not there yet',
    ['specialties', 0, 'specialty'],
    ofStream('DentalProfessional'),
    dental,
  ],
  ['a later row', ['specialties', 3, 'specialty'], ofStream('DentalProfessional', {}), dental],
  [
    'a row that is no row',
    ['specialties', 0, 'specialty'],
    ofStream('DentalProfessional', 7),
    dental,
  ],
  ['no stream', ['specialties', 0, 'specialty'], {}, []],
  ['a stream that does not exist', ['specialties', 0, 'specialty'], ofStream('Alchemist'), []],
  ['a stream that is not text', ['specialties', 0, 'specialty'], ofStream(['Nurse']), []],
  ['a stream without specialties', ['specialties', 0, 'specialty'], ofStream('Midwife'), []],
  ['no specialty', ['specialties', 0, 'subspecialties'], ofStream('Nurse', {}), []],
  [
    'a specialty of another stream',
    ['specialties', 0, 'subspecialties'],
    ofStream('Nurse', { specialty: 'FamilyPhysicianGeneralPractitioner' }),
    [],
  ],
  [
    'a specialty without subspecialties',
    ['specialties', 0, 'subspecialties'],
    ofStream('DentalProfessional', { specialty: 'Dentist' }),
    [],
  ],
  ['a question that takes words', ['firstName'], {}, []],
  ['a question that is not there', ['nobody'], {}, []],
  ['a question that is not in the row', ['specialties', 0, 'stream'], ofStream('Nurse'), []],
  ['a path that names a prototype', ['__proto__', 0, 'constructor'], {}, []],
])('of %s', (_what, path, answers, values) => {
  expect(choicesFor(form, path, answers).map(({ value }) => value)).toEqual(values);
});

test('each row offers what stands below its own specialty', () => {
  const answers = ofStream(
    'Physician',
    { specialty: 'SpecialistPhysician' },
    {
      specialty: 'FamilyPhysicianGeneralPractitioner',
    },
  );
  const offered = [0, 1].map((row) =>
    choicesFor(form, ['specialties', row, 'subspecialties'], answers),
  );
  expect(offered.map(({ length }) => length)).toEqual([34, 11]);
});

test('a tree comes with all of its levels', () => {
  const regions = choicesFor(form, ['deploymentLocations'], {});
  expect(regions).toHaveLength(6);
  const coastal = regions.find(({ value }) => value === 'VancouverCoastal');
  expect(coastal?.options?.find(({ value }) => value === 'Richmond')).toEqual({
    value: 'Richmond',
    label: 'Richmond',
    options: [{ value: 'Richmond', label: 'Richmond' }],
  });
});

test('a part of an answer has its own options, in a row as well', () => {
  const home = { key: 'home', kind: 'address', label: 'Home' } as const;
  const jobs = published(
    formOf(home, {
      key: 'jobs',
      kind: 'group',
      label: 'Jobs',
      rowLabel: 'job',
      maxRows: 2,
      questions: [{ ...home, key: 'where' }],
    }),
  );
  const paths: Path[] = [
    ['home', 'province'],
    ['jobs', 0, 'where', 'province'],
    ['jobs', 7, 'where', 'province'],
  ];
  for (const path of paths) expect(choicesFor(jobs, path, {}), path.join('.')).toHaveLength(13);
  for (const path of [['home'], ['home', 'city'], ['jobs', 'where', 'city', 'province']]) {
    expect(choicesFor(jobs, path, { home: 'x' }), path.join('.')).toEqual([]);
  }
});
