/*
 * JSON Schema of objects whose TypeScript type is known: a field that the type has and the schema
 * lacks does not compile, and neither does one that only one of them takes for necessary.
 */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the value of a field must look like, as far as TypeScript can hold the schema to its type. */
type ValueSchema<T> = [T] extends [boolean]
  ? { type: 'boolean' }
  : [T] extends [number]
    ? { type: 'integer'; minimum: number; maximum: number }
    : [T] extends [string]
      ? string extends T
        ? { type: 'string'; maxLength: number; minLength?: 1; pattern?: string }
        : { enum: readonly T[] }
      : [T] extends [readonly unknown[]]
        ? { type: 'array'; maxItems: number; items: JsonSchema }
        : { type: 'object'; additionalProperties?: JsonSchema | false } | { $ref: string };

/** A field that cannot be left out says in staff's words what is needed, after “needs”. */
type Field<T, IsNeeded> = (ValueSchema<T> | { $ref: string }) &
  (IsNeeded extends true ? { needs: string } : { needs?: never });

type FieldNames<T> = T extends unknown ? keyof T : never;
type ValueAt<T, F> = T extends unknown ? (F extends keyof T ? T[F] : never) : never;
type IsNeeded<T, F> = F extends keyof T ? (undefined extends T[F] ? false : true) : false;

/** The fields of a type; of a union, those of all its members. */
export type Fields<T> = {
  readonly [F in FieldNames<T>]-?: Field<NonNullable<ValueAt<T, F>>, IsNeeded<T, F>>;
};

/** Schema of an object with these fields and no others. `title` of a field is what is needed. */
export function objectOf(fields: object, rules: JsonSchema = {}): JsonSchema {
  const known = Object.entries(fields as Record<string, JsonSchema>);
  const needed = known.filter(([, { needs }]) => needs !== undefined).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      known.map(([name, { needs, ...schema }]) => [
        name,
        needs === undefined ? schema : { title: needs, ...schema },
      ]),
    ),
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
    ...rules,
  };
}
