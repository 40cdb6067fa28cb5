import type { ErrorObject } from 'ajv';
import { isRecord } from '../answers/answers.ts';

/*
 * What is wrong with a definition, in the words of whoever writes it, out of what ajv reports.
 */

/** What is wrong and what to do; nothing where another error of the same fault says it. */
export function explainFault(error: ErrorObject): string | undefined {
  const { keyword, params, data } = error;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'if':
      return undefined;
    case 'required': {
      const needed = neededOf(schemaAt(error, String(params['missingProperty'])));
      return needed && `needs ${needed}`;
    }
    case 'oneOf':
      return `needs ${neededOf(error.parentSchema) ?? 'one of several'}, and only one of them`;
    case 'minLength':
      return `needs ${neededOf(error.parentSchema) ?? 'words'}`;
    case 'type':
      return typeWords[String(params['type'])] ?? 'cannot be read';
    case 'enum':
      if (isRowKind(error)) return `“${String(data)}” cannot stand in a group`;
      return `“${String(data)}” is none of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'maxLength':
      return `must be ${limit} characters or fewer`;
    case 'minimum':
      return `must be ${limit} or more`;
    case 'maximum':
      return `must be ${limit} or less`;
    case 'maxItems':
      return `must be ${limit} or fewer`;
    case 'pattern':
      return 'must be a small letter, then small letters, digits and hyphens';
    case 'additionalProperties':
      return 'is not a thing that can be said here';
    default:
      return 'cannot be read';
  }
}

/** Questions of some kinds stand in a form and not in the rows of it. */
const isRowKind = ({ instancePath }: ErrorObject) =>
  /\/questions\/\d+\/questions\/\d+\/kind$/u.test(instancePath);

const typeWords: Partial<Record<string, string>> = {
  string: 'must be a text',
  boolean: 'must be yes or no',
  integer: 'must be a whole number',
  array: 'must be a list',
  object: 'must be made of named fields',
};

/** In the schemas of definitions, the title of a field says what is needed. */
function neededOf(schema: unknown): string | undefined {
  return isRecord(schema) && typeof schema['title'] === 'string' ? schema['title'] : undefined;
}

function schemaAt({ parentSchema }: ErrorObject, field: string): unknown {
  const properties: unknown = parentSchema?.['properties'];
  return isRecord(properties) ? properties[field] : undefined;
}
