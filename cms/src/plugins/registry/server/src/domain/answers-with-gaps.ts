import {
  checkAnswers,
  isAsked,
  isRecord,
  normaliseAnswers,
  questionSchema,
  type AnswerError,
  type Answers,
  type Path,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import type { Gap } from './gaps';

/** What can be kept of answers that may not satisfy a form. */
export type AnswersWithGaps = {
  /** Those that do: with the gaps filled, they would be a valid registration. */
  answers: Answers;
  gaps: Gap[];
  /** What was given and is not among the answers, as it was given. */
  aside: Answers;
};

export type Judged = {
  form: Pick<PublishedForm, 'steps' | 'schema' | 'locale'>;
  validate: Validate;
  now: Date;
};

/** Rounds in which single answers are taken out, before whole ones are. */
const carefulRounds = 5;
/** Of a longer list, nothing is picked. */
const mostPicked = 200;

/**
 * Keeps of some answers what a form accepts, and names what is missing. An answer that breaks a rule
 * is set aside; of a list, the choices that the form has stay. Never throws over its input.
 */
export function answersWithGaps(judged: Judged, given: Answers): AnswersWithGaps {
  const { form, validate, now } = judged;
  const { schema } = form;
  const found = new Map<string, Gap>();
  const note = ({ path, name }: Pick<AnswerError, 'path' | 'name'>) => {
    const question = path.filter((segment) => typeof segment === 'string').join('.');
    if (name !== 'unknown' && !found.has(question)) found.set(question, { question, rule: name });
  };
  const check = (answers: Answers) => checkAnswers(form, answers, validate, now);

  let answers = Object.fromEntries(
    Object.entries(given).flatMap(([key, answer]): [string, unknown][] => {
      const kind = questionSchema(schema, key)?.['x-kind'];
      // A file that was uploaded elsewhere is not held here.
      if (kind === 'file') note({ path: [key], name: 'upload' });
      return kind === undefined || kind === 'file' ? [] : [[key, answer]];
    }),
  );
  for (let round = 0; ; round += 1) {
    const checked = check(answers);
    answers = withoutEmptyRows(checked.answers);
    if (checked.kind === 'valid') break;
    const wrong = checked.errors.filter(({ name }) => name !== 'required');
    wrong.forEach(note);
    if (wrong.length === 0) {
      // A row that was emptied is no row of which something is missing.
      const left = check(answers);
      if (left.kind === 'invalid') left.errors.forEach(note);
      break;
    }
    for (const { path } of wrong) {
      answers =
        round < carefulRounds
          ? mended(answers, path, (tried) => !breaks(check(tried), path))
          : without(answers, path.slice(0, 1));
    }
  }

  const normalised = normaliseAnswers(schema, given);
  const isKept = (key: string) =>
    Object.hasOwn(answers, key) && JSON.stringify(answers[key]) === JSON.stringify(normalised[key]);
  return {
    answers,
    gaps: [...found.values()].filter(({ question }) =>
      isAsked(schema, question.split('.')[0] ?? '', answers),
    ),
    aside: Object.fromEntries(
      Object.entries(given).filter(([key]) => Object.hasOwn(normalised, key) && !isKept(key)),
    ),
  };
}

function breaks(checked: ReturnType<typeof checkAnswers>, path: Path): boolean {
  const place = JSON.stringify(path);
  return (
    checked.kind === 'invalid' && checked.errors.some((each) => JSON.stringify(each.path) === place)
  );
}

/** The answers with that of a list at a place that can stay, or with nothing there. */
function mended(answers: Answers, path: Path, isAccepted: (tried: Answers) => boolean): Answers {
  const list = path.reduce<unknown>(
    (at, segment) => (at as Record<string | number, unknown> | undefined)?.[segment],
    answers,
  );
  if (!Array.isArray(list) || list.some(isRecord) || list.length > mostPicked) {
    return without(answers, path);
  }
  const picked = [...new Set<unknown>(list)].filter((member) =>
    isAccepted(replaced(answers, path, [member])),
  );
  const kept = replaced(answers, path, picked);
  return picked.length > 0 && isAccepted(kept) ? kept : without(answers, path);
}

/** The answers without the one at a place; where that is a row, the row is emptied. */
function without(answers: Answers, path: Path): Answers {
  return replaced(answers, path, typeof path.at(-1) === 'number' ? {} : undefined);
}

function replaced(answers: Answers, path: Path, value: unknown): Answers {
  return put(answers, path, value) as Answers;
}

function put(at: unknown, [segment, ...rest]: Path, value: unknown): unknown {
  if (segment === undefined) return value;
  if (Array.isArray(at)) {
    return at.map((each: unknown, index) => (index === segment ? put(each, rest, value) : each));
  }
  if (!isRecord(at)) return at;
  return Object.fromEntries(
    Object.entries(at).flatMap(([key, each]): [string, unknown][] => {
      if (key !== segment) return [[key, each]];
      const next = put(each, rest, value);
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

function withoutEmptyRows(answers: Answers): Answers {
  const isEmpty = (row: unknown) => isRecord(row) && Object.keys(row).length === 0;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]): [string, unknown][] => {
      if (!Array.isArray(answer)) return [[key, answer]];
      const rows = answer.filter((row) => !isEmpty(row));
      return rows.length === 0 ? [] : [[key, rows]];
    }),
  );
}
