/** The answers of one person to one form, by question key. */
export type Answers = Record<string, unknown>;

/**
 * Where an answer stands: a question's key; in a group, the number of the row and the key in the row
 * as well; in an answer made of parts, the key of the part.
 */
export type Path = (string | number)[];

/** The rules that an answer can break. The names are part of the API. */
export type RuleName =
  | 'required'
  | 'type'
  | 'characters'
  | 'format'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'unique'
  | 'option'
  | 'future'
  | 'dateOrder'
  /** What was uploaded is no longer held, or never was, or has been sent already. */
  | 'upload'
  | 'infected'
  | 'unknown';

/** A rule that an answer breaks, without words. */
export type RuleError = { path: Path; name: RuleName; params: Readonly<Record<string, unknown>> };

/** A rule that an answer breaks, in the person's words. */
export type AnswerError = { path: Path; name: RuleName; message: string };

/** What ajv reports of one broken keyword; the part of its error that is read here. */
export type SchemaError = {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
};

/** Judges normalised answers by the schema of a form. `today` is a day, `YYYY-MM-DD`. */
export type Validate = (answers: Answers, context: { today: string }) => SchemaError[];

/** The answer at a path, if there is one. */
export function answerAt(answers: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(segment)];
    return isRecord(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }, answers);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
