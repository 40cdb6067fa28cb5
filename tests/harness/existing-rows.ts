import { createHash } from 'node:crypto';
import { leavesOf, type Answers } from '../../form-schemas/src/index.ts';
import { shippedLists } from '../../form-schemas/src/shipped.ts';
import { inventedRegistration } from '../../scripts/lib/invented-people.ts';

/*
 * Rows as the system that this one replaces has them, of invented people, with every gap that is
 * known of them; and of each, what should become of it. The same ones each time.
 */

export type ExistingRow = {
  id: string;
  created_date: string;
  updated_date: string;
  confirmation_id: string;
  withdrawn: boolean;
  withdrawn_reason: string | null;
  payload: unknown;
};

export type Expected =
  | {
      kind: 'imported';
      answers: Answers;
      gaps: string[];
      aside: Answers;
      status: 'active' | 'deployed' | 'pending-merge' | 'withdrawn';
      withdrawnReason: string | null;
      deployedFrom: string | null;
      registeredAt: string;
    }
  | { kind: 'already-there' }
  | { kind: 'refused'; reason: RegExp };

const personKeys = ['firstName', 'lastName', 'postalCode'];
const contactKeys = ['primaryPhone', 'primaryPhoneExt', 'secondaryPhone', 'email'];
const credentialKeys = [
  'stream',
  'nonClinicalJobTitle',
  'specialties',
  'registrationStatus',
  'registrationNumber',
  'currentEmployment',
  'healthAuthorities',
  'employmentCircumstance',
];
const trainingKeys = [
  'hasExperienceWithIndigenousCommunity',
  'hasExperienceWithRemoteRuralCommunity',
  'completedSanyasIndigenousCulturalSafetyTraining',
];

const lists = shippedLists();
const firstNations: ReadonlySet<unknown> = new Set(
  leavesOf(
    (lists['communities'] ?? []).filter(({ value }) => value === 'FirstNationsHealthAuthority'),
  ).map(({ value }) => value),
);

/** The row with a number, and what should become of it when those before it are imported. */
export function existingRow(number: number): { row: ExistingRow; expected: Expected } {
  // Each hundredth and fiftieth from the 25th repeats: the person under another number, or the row.
  const isSameRow = number % 100 === 75;
  const isSamePerson = number % 100 === 25;
  const of = isSameRow || isSamePerson ? number - 1 : number;
  const { row, expected } = plainRow(of);
  if (isSameRow) return { row, expected: { kind: 'already-there' } };
  if (!isSamePerson || expected.kind !== 'imported') return { row, expected };
  const status = expected.status === 'withdrawn' ? 'withdrawn' : 'pending-merge';
  return {
    row: { ...row, id: String(number), confirmation_id: numberOf(number) },
    expected: { ...expected, status },
  };
}

function plainRow(number: number): { row: ExistingRow; expected: Expected } {
  const every = (count: number) => number % count === count - 1;
  const { confirm: _, employmentCircumstance: __, ...answered } = inventedRegistration(number);
  const typed: Answers = { ...answered };
  const stored: Answers = { ...answered };
  const aside: Answers = {};
  const gaps = ['confirm'];

  const digits = String(answered['primaryPhone']);
  typed['primaryPhone'] = pick(number, [
    digits,
    `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
    `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
    `+1 ${digits}`,
    Number(digits),
  ]);
  stored['primaryPhone'] = `+1${digits}`;
  const postalCode = String(answered['postalCode']);
  typed['postalCode'] = pick(number, [
    postalCode,
    postalCode.toLowerCase().replace(' ', ''),
    ` ${postalCode.replace(' ', '-')} `,
  ]);
  const setAside = (key: string, given: unknown) => {
    typed[key] = given;
    aside[key] = given;
    delete stored[key];
    gaps.push(key);
  };
  if (every(37)) setAside('postalCode', 'n/a');
  if (every(31)) setAside('primaryPhone', 'ask at the front desk');
  if (every(47)) {
    typed['secondaryPhone'] = aside['secondaryPhone'] = '12';
    gaps.push('secondaryPhone');
  }

  if (answered['currentEmployment'] === 'notHealthSectorEmployed') {
    gaps.push('employmentCircumstance');
  }
  const { specialties } = answered;
  typed['specialties'] = Array.isArray(specialties)
    ? (specialties as Answers[]).map(({ specialty, subspecialties }) => ({
        id: specialty,
        subspecialties: (Array.isArray(subspecialties) ? subspecialties : []).map(
          (id: unknown) => ({
            id,
          }),
        ),
      }))
    : pick(number, [[{ id: null }], [{ id: null, subspecialties: [] }], [], null]);
  if (every(43)) {
    typed['placementOptions'] = aside['placementOptions'] = [
      ...(answered['placementOptions'] as string[]),
      'fieldHospital',
    ];
    gaps.push('placementOptions');
  }
  if (every(53)) setAside('deploymentDuration', 'aYear');
  if (every(59)) typed['favouriteColour'] = aside['favouriteColour'] = 'green';

  const locations = answered['deploymentLocations'];
  const isTrainingAsked =
    answered['deployAnywhere'] === true ||
    (Array.isArray(locations) && locations.some((each) => firstNations.has(each)));
  for (const key of trainingKeys) {
    if (every(5)) {
      delete typed[key];
      if (isTrainingAsked) gaps.push(key);
    } else if (!isTrainingAsked) aside[key] = stored[key];
    if (every(5) || !isTrainingAsked) delete stored[key];
  }
  if (every(71)) {
    typed['firstName'] = '';
    delete stored['firstName'];
    gaps.push('firstName');
  }

  const isDeployed = every(13);
  const isWithdrawn = every(11);
  const isNotInterested = every(17);
  const payload = {
    personalInformation: section(typed, personKeys),
    contactInformation: { secondaryPhoneExt: null, ...section(typed, contactKeys) },
    credentialInformation: {
      ...section(typed, credentialKeys),
      ...(every(3) && { employmentCircumstance: null, registrationNumber: '' }),
    },
    preferencesInformation: section(
      typed,
      Object.keys(typed).filter(
        (key) => ![...personKeys, ...contactKeys, ...credentialKeys].includes(key),
      ),
    ),
    ...((isDeployed || isNotInterested) && {
      status: {
        interested: !isNotInterested,
        deployed: isDeployed,
        ...(isDeployed && { startDate: '2021-08-01' }),
        endDate: null,
      },
    }),
  };
  const day = String(1 + (number % 28)).padStart(2, '0');
  const registeredAt = `2021-0${1 + (number % 9)}-${day}T08:09:10.123Z`;
  const row: ExistingRow = {
    id: String(number),
    created_date: pick(number, [registeredAt, registeredAt.replace('T', ' ').replace('Z', '')]),
    updated_date: '2022-05-06 07:08:09+00',
    confirmation_id: numberOf(number),
    withdrawn: isWithdrawn,
    withdrawn_reason: isWithdrawn ? 'Moved away,\nand "retired"' : null,
    payload,
  };
  const refusal = refused(number, row, payload);
  if (refusal) return { row, expected: { kind: 'refused', reason: refusal } };
  return {
    row,
    expected: {
      kind: 'imported',
      answers: stored,
      gaps: gaps.toSorted(),
      aside,
      status: isWithdrawn || isNotInterested ? 'withdrawn' : isDeployed ? 'deployed' : 'active',
      withdrawnReason: row.withdrawn_reason,
      deployedFrom: isDeployed ? '2021-08-01' : null,
      registeredAt,
    },
  };
}

type Payload = Record<'personalInformation' | 'contactInformation', Answers>;

/** Makes some rows such as cannot be used, and says why they are refused. */
function refused(number: number, row: ExistingRow, payload: Payload): RegExp | undefined {
  switch (number % 400) {
    case 40:
      payload.personalInformation = { firstName: ' ', lastName: null };
      return /no name/u;
    case 41:
      delete payload.contactInformation['email'];
      return /no email/u;
    case 42:
      payload.contactInformation['email'] = 'none';
      return /no email/u;
    case 43:
      row.payload = '{"personalInformation": {';
      return /payload/u;
    case 44:
      row.confirmation_id = 'SHORT';
      return /confirmation number/u;
    case 45:
      row.payload = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      return /payload/u;
    case 46:
      // In one line, so that it is one that is refused.
      row.withdrawn_reason = null;
      payload.contactInformation['email'] = 'x'.repeat(600_000);
      return /over \d+ KiB/u;
    default:
      return undefined;
  }
}

const section = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(keys.flatMap((key) => (key in answers ? [[key, answers[key]]] : [])));

const pick = <T>(number: number, choices: readonly T[]): T => {
  const chosen = choices[number % choices.length];
  if (chosen === undefined) throw new Error('There is nothing to pick');
  return chosen;
};

/** 13 letters and digits, as the existing system draws them: without a check character. */
const numberOf = (number: number): string =>
  createHash('sha256').update(String(number)).digest('hex').slice(0, 13).toUpperCase();

const columns = [
  'id',
  'created_date',
  'updated_date',
  'confirmation_id',
  'withdrawn',
  'withdrawn_reason',
  'payload',
] as const;

/** Rows as PostgreSQL copies a table out: CSV with a header, JSON in its cells. */
export function asCsv(rows: readonly ExistingRow[]): string {
  const cell = (value: unknown) => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 't' : 'f';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

export const asJsonLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
