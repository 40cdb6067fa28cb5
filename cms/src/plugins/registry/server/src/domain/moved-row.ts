import { isLocale, isRecord, type Answers, type Locale } from '@ehpr/form-schemas';
import { registrationPayload } from './registration-payload';

/** A registration from elsewhere, in our words; its answers are as they were given. */
export type MovedRow = {
  confirmationNumber: string;
  /** None where the row has none that can be read. */
  registeredAt: Date | undefined;
  changedAt: Date | undefined;
  language: Locale;
  withdrawn: boolean;
  withdrawnReason: string | undefined;
  answers: Answers;
  /** Answers to the form `status`. */
  status: Answers;
  /** What the row holds beside all that. */
  aside: Answers;
};

export type MovedRowReading =
  { kind: 'read'; row: MovedRow } | { kind: 'unusable'; reasons: string[] };

/** The two shapes of rows, by what each calls its parts. */
export const rowShapes = {
  own: {
    needed: ['confirmationNumber', 'submittedAt', 'answers'],
    optional: ['withdrawn', 'withdrawnReason', 'locale'],
  },
  existing: {
    needed: ['confirmation_id', 'created_date', 'withdrawn', 'payload'],
    optional: ['id', 'updated_date', 'withdrawn_reason'],
  },
} as const;

/** More levels than any registration has; deeper ones are made to harm. */
const deepest = 32;
const longestReason = 2000;

/**
 * Reads a row of the system that this one replaces, or one in our own shape. Never throws over its
 * input.
 */
export function readMovedRow(given: unknown, now: Date): MovedRowReading {
  if (!isRecord(given)) return unusable('The line is not an object with the parts of a row.');
  if (isDeep(given)) return unusable(`The row is nested more than ${deepest} levels deep.`);
  const existing = Object.hasOwn(given, 'confirmation_id') || Object.hasOwn(given, 'payload');
  return existing ? readExisting(given, now) : readOwn(given, now);
}

function readOwn(given: Answers, now: Date): MovedRowReading {
  const answers = jsonObject(given['answers']);
  return reading({
    number: given['confirmationNumber'],
    withdrawn: given['withdrawn'],
    answers: answers && { answers, status: {} },
    lacks: 'The row has no “answers” that are an object.',
    row: {
      registeredAt: moment(given['submittedAt'], now),
      changedAt: undefined,
      language: isLocale(given['locale']) ? given['locale'] : 'en',
      withdrawnReason: reason(given['withdrawnReason']),
    },
    aside: beside(given, 'own'),
    dates: { submittedAt: given['submittedAt'] },
    now,
  });
}

function readExisting(given: Answers, now: Date): MovedRowReading {
  const payload = jsonObject(given['payload']);
  return reading({
    number: given['confirmation_id'],
    withdrawn: given['withdrawn'],
    answers: payload && registrationPayload(payload),
    lacks: 'The row has no “payload” that is an object.',
    row: {
      registeredAt: moment(given['created_date'], now),
      changedAt: moment(given['updated_date'], now),
      language: 'en',
      withdrawnReason: reason(given['withdrawn_reason']),
    },
    aside: beside(given, 'existing'),
    dates: { created_date: given['created_date'], updated_date: given['updated_date'] },
    now,
  });
}

function reading(parts: {
  number: unknown;
  withdrawn: unknown;
  answers: Pick<MovedRow, 'answers' | 'status'> | undefined;
  lacks: string;
  row: Pick<MovedRow, 'registeredAt' | 'changedAt' | 'language' | 'withdrawnReason'>;
  aside: Answers;
  dates: Record<string, unknown>;
  now: Date;
}): MovedRowReading {
  const confirmationNumber = numberOf(parts.number);
  const withdrawn = yesOrNo(parts.withdrawn);
  const { answers } = parts;
  if (confirmationNumber === undefined || withdrawn === undefined || !answers) {
    return unusable(
      ...(confirmationNumber === undefined
        ? ['The row has no confirmation number of 13 letters and digits.']
        : []),
      ...(withdrawn === undefined
        ? ['Whether the person withdrew cannot be read: write true or false.']
        : []),
      ...(answers ? [] : [parts.lacks]),
    );
  }
  const unreadDates = Object.entries(parts.dates).filter(
    ([, date]) => !isNothing(date) && moment(date, parts.now) === undefined,
  );
  const interested = answers.status['interested'];
  return {
    kind: 'read',
    row: {
      ...parts.row,
      confirmationNumber,
      withdrawn: withdrawn || interested === false,
      answers: answers.answers,
      status: answers.status,
      aside: { ...parts.aside, ...Object.fromEntries(unreadDates) },
    },
  };
}

const unusable = (...reasons: string[]): MovedRowReading => ({ kind: 'unusable', reasons });

export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** A number as it is kept; one that is written in groups, without the hyphens between. */
export function numberOf(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const number = given.trim().replaceAll('-', '');
  return /^[A-Za-z0-9]{13}$/u.test(number) ? number : undefined;
}

function yesOrNo(given: unknown): boolean | undefined {
  if (isNothing(given)) return false;
  if (typeof given === 'boolean') return given;
  const word = String(given).trim().toLowerCase();
  if (['true', 't', 'yes', 'y', '1'].includes(word)) return true;
  return ['false', 'f', 'no', 'n', '0'].includes(word) ? false : undefined;
}

/** JSON may be a value, or the text of one, as in the cell of a table. */
function jsonObject(given: unknown): Answers | undefined {
  if (typeof given !== 'string') return isRecord(given) ? given : undefined;
  try {
    const parsed: unknown = JSON.parse(given);
    return isRecord(parsed) && !isDeep(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const isoMoment =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/u;

/** A moment as ISO 8601 or PostgreSQL writes it, in UTC where no zone is named; not in the future. */
function moment(given: unknown, now: Date): Date | undefined {
  const [, day, time = '00:00', zone = 'Z'] =
    typeof given === 'string' ? (isoMoment.exec(given.trim()) ?? []) : [];
  if (day === undefined) return undefined;
  const hours = /^[+-]\d\d$/u.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
  const found = new Date(`${day}T${time}${hours}`);
  const year = found.getUTCFullYear();
  return year >= 1900 && found.getTime() <= now.getTime() + dayInMs ? found : undefined;
}

const dayInMs = 24 * 60 * 60 * 1000;

function reason(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  // PostgreSQL keeps no NUL in its texts.
  const words = given.replaceAll('\u0000', '').trim().slice(0, longestReason);
  return words === '' ? undefined : words;
}

function beside(given: Answers, shape: keyof typeof rowShapes): Answers {
  const { needed, optional } = rowShapes[shape];
  const known: readonly string[] = [...needed, ...optional];
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => !known.includes(key) && !isNothing(value)),
  );
}

/** Whether a value is nested too deep; without descending itself, so that no depth is too much. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}
