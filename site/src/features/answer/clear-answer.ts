import { isRecord, type Answers } from '@ehpr/form-schemas';

/** The answers without the one at a place, such as `drives`, `skills.triage` or `beds.1.open`. */
export function clearAnswer(answers: Answers, target: string): Answers {
  return without(answers, target.split('.')) as Answers;
}

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      String(index) === key ? without(each, rest) : each,
    );
  }
  if (!isRecord(value) || !Object.hasOwn(value, key)) return value;
  if (rest.length > 0) return { ...value, [key]: without(value[key], rest) };
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}
