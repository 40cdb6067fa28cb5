import {
  dropUnasked,
  isAsked,
  normaliseAnswers,
  questionSchema,
  todayIn,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { decodeFormData } from '../../form/decode-form-data.ts';

type Versions = { present: PublishedForm; seen: PublishedForm };

/**
 * The answers to send for someone who saw another version than the present one: those to all that
 * the present version asks, and beside them those that only the seen version asked for, which the
 * CMS keeps in the record's history.
 *
 * What the present version asks is read as it reads it, even where the seen version had the same
 * key for another kind, since a key holds one answer and the present version judges it. What the
 * present version has but does not ask goes along too, though the CMS will drop it: whether the
 * seen version asked its own questions may hang on it, and a registration that is sent twice, with
 * a publish in between, has to be the same both times.
 */
export function answersAcrossVersions(
  { present, seen }: Versions,
  data: FormData,
  presentAnswers: Answers,
  now: Date,
): Answers {
  const today = todayIn(seen.schema['x-timeZone'], now);
  const typed = normaliseAnswers(seen.schema, decodeFormData(seen, data));
  const isForPresent = (key: string) =>
    questionSchema(present.schema, key) !== undefined &&
    isAsked(present.schema, key, presentAnswers);
  const beside = Object.entries(dropUnasked(seen.schema, typed, today)).filter(
    ([key]) => !isForPresent(key),
  );
  return { ...Object.fromEntries(beside), ...presentAnswers };
}
