import {
  questionSchema,
  todayIn,
  type Answers,
  type FormSchema,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import { answersWithGaps } from './answers-with-gaps';
import { findableWithGaps, type FindableWithGaps } from './findable';
import type { Gap } from './gaps';
import type { MovedRow } from './moved-row';

type PublishedAndJudged = { form: PublishedForm; validate: Validate };

/** The forms by which moved rows are judged: the present versions. */
export type ImportForms = { registration: PublishedAndJudged; status: PublishedAndJudged };

/** What becomes a registrant, but for whether somebody is registered already. */
export type MovedRegistrant = FindableWithGaps & {
  confirmationNumber: string;
  status: 'active' | 'deployed' | 'withdrawn';
  registeredAt: Date;
  changedAt: Date;
  language: string;
  withdrawnReason: string | undefined;
  deployedFrom: string | undefined;
  deployedUntil: string | undefined;
  /** What was given and is not among the answers. */
  aside: Answers;
};

export type ImportRow =
  { kind: 'usable'; registrant: MovedRegistrant } | { kind: 'refused'; reasons: string[] };

/**
 * Judges a moved row by the forms of today. What it lacks becomes gaps; it is refused when nobody
 * could be found or written to by it.
 */
export function importRow(forms: ImportForms, row: MovedRow, now: Date): ImportRow {
  const { form } = forms.registration;
  const given = legible(form.schema, row.answers);
  const { answers, gaps, aside } = answersWithGaps({ ...forms.registration, now }, given);
  const { firstName, lastName, email } = answers;
  const reasons = [
    ...(firstName === undefined && lastName === undefined ? ['The person has no name.'] : []),
    ...(email === undefined ? ['The person has no email address that could be written to.'] : []),
  ];
  if (reasons.length > 0) return { kind: 'refused', reasons };

  const deployment = deploymentOf(forms.status, row.status, now);
  return {
    kind: 'usable',
    registrant: {
      ...findableWithGaps(form, answers, [...gaps, ...deployment.gaps]),
      confirmationNumber: row.confirmationNumber,
      status: row.withdrawn ? 'withdrawn' : deployment.isNow ? 'deployed' : 'active',
      registeredAt: row.registeredAt ?? now,
      changedAt: row.changedAt ?? row.registeredAt ?? now,
      language: row.language,
      withdrawnReason: row.withdrawn ? row.withdrawnReason : undefined,
      deployedFrom: deployment.from,
      deployedUntil: deployment.until,
      aside: { ...row.aside, ...aside, ...deployment.aside },
    },
  };
}

function deploymentOf({ form, validate }: PublishedAndJudged, status: Answers, now: Date) {
  const given = legible(form.schema, status);
  const { answers, gaps, aside } = answersWithGaps({ form, validate, now }, given);
  const { deployed, startDate, endDate } = answers;
  const until = typeof endDate === 'string' ? endDate : undefined;
  const today = todayIn(form.schema['x-timeZone'], now);
  return {
    isNow: deployed === true && (until === undefined || until >= today),
    from: typeof startDate === 'string' ? startDate : undefined,
    until,
    // Whether they are interested and deployed is asked of those who come back, whatever is known.
    gaps: deployed === true ? gaps.filter(isOfDeployment) : [],
    aside,
  };
}

const isOfDeployment = ({ question }: Gap) => question === 'startDate' || question === 'endDate';

const midnightOrLater = /^(\d{4}-\d\d-\d\d)T/u;

/**
 * Answers as the form writes them, of which some were written otherwise: a number where text is
 * asked, a moment where a day is, a choice twice.
 */
function legible(schema: FormSchema, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer !== null && answer !== undefined && answer !== '')
      .map(([key, answer]): [string, unknown] => {
        const question = questionSchema(schema, key);
        if (typeof answer === 'number' && question?.type === 'string') return [key, String(answer)];
        if (Array.isArray(answer)) return [key, [...new Set<unknown>(answer)]];
        const isDay = question?.['x-kind'] === 'date' && typeof answer === 'string';
        return [key, isDay ? (midnightOrLater.exec(answer)?.[1] ?? answer) : answer];
      }),
  );
}
