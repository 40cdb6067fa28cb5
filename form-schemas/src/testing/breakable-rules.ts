import { isRecord, type RuleError, type SchemaError } from '../answers/answers.ts';
import { explainErrors } from '../answers/explain-errors.ts';
import type { PublishedForm } from '../definition/published.ts';
import { annotations } from '../validator/keywords.ts';

/**
 * Every rule that some answer to a form can break, out of the form's schema: what its keywords would
 * report if they failed, each rule of a question once.
 */
export function breakableRules({ schema }: PublishedForm): RuleError[] {
  const rules = errorsOf(schema, '').flatMap((error) => explainErrors(schema, [error]));
  const byName = new Map(rules.map((rule) => [`${rule.path.join('.')}: ${rule.name}`, rule]));
  return [...byName.values()];
}

const silent = ['$schema', 'additionalProperties', 'if', ...annotations];

function errorsOf(schema: unknown, at: string): SchemaError[] {
  if (!isRecord(schema)) return [];
  return Object.entries(schema)
    .filter(([keyword]) => !silent.includes(keyword))
    .flatMap(([keyword, value]) => errorsOfKeyword(keyword, value, at));
}

function errorsOfKeyword(keyword: string, value: unknown, at: string): SchemaError[] {
  const error = (params: SchemaError['params']) => ({ keyword, instancePath: at, params });
  switch (keyword) {
    case 'properties':
      return Object.entries(value as object).flatMap(([key, each]) =>
        errorsOf(each, `${at}/${key}`),
      );
    case 'items':
      return errorsOf(value, `${at}/0`);
    case 'allOf':
      return (value as object[]).flatMap((each) => errorsOf(each, at));
    case 'then':
    case 'else':
      return errorsOf(value, at);
    case 'required':
      return (value as string[]).map((key) => error({ missingProperty: key }));
    case 'x-uniqueBy':
      return [error({ row: 0, question: value })];
    case 'x-dateOrder':
      return [error({ ...(value as object) })];
    default:
      return [error({ limit: value })];
  }
}
