import {
  checkAnswers,
  isRecord,
  type Answers,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';

/**
 * Splits answers given to an older version of a form: what the present version can judge, and the
 * sound answers to questions that only the older one had, which are kept beside the record.
 */
export function splitSuperseded(
  given: unknown,
  seen: { form: PublishedForm; validate: Validate },
  present: PublishedForm,
  now: Date,
): { given: unknown; superseded: Answers } {
  if (!isRecord(given)) return { given, superseded: {} };
  const onlySeen = Object.keys(seen.form.schema.properties).filter(
    (key) => !Object.hasOwn(present.schema.properties, key),
  );
  const checked = checkAnswers(seen.form, given, seen.validate, now);
  const broken = new Set(
    checked.kind === 'invalid' ? checked.errors.map(({ path }) => path[0]) : [],
  );
  const kept = onlySeen.filter((key) => Object.hasOwn(checked.answers, key) && !broken.has(key));
  return {
    given: Object.fromEntries(Object.entries(given).filter(([key]) => !onlySeen.includes(key))),
    superseded: Object.fromEntries(kept.map((key) => [key, checked.answers[key]])),
  };
}
