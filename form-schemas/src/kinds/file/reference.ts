import { isRecord } from '../../answers/answers.ts';
import type { AnswerSchema } from '../../compile/schema.ts';
import type { FileReference } from './definition.ts';

/** A path, a control character or none at all is no name. */
const namePattern = '^[^\\u0000-\\u001f\\u007f/\\\\]{1,200}$';

/** Schema of a reference to a file of one of the types, with so many bytes at most. */
export function referenceSchema(types: readonly string[], mostBytes: number): AnswerSchema {
  return {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9_\\-]{32}$' },
      name: { type: 'string', pattern: namePattern },
      size: { type: 'integer', minimum: 1, maximum: mostBytes },
      type: { type: 'string', enum: [...types] },
    },
    required: ['id', 'name', 'size', 'type'],
    additionalProperties: false,
  };
}

/** What of an answer are references, valid ones or not: at least they have a name to speak of. */
export function referencesIn(answer: unknown): FileReference[] {
  return Array.isArray(answer) ? answer.filter(isReference) : [];
}

function isReference(value: unknown): value is FileReference {
  if (!isRecord(value)) return false;
  const { id, name, size, type } = value;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof size === 'number' &&
    typeof type === 'string'
  );
}

/** What files may be, and of which size, out of the schema of the question. */
export function fileLimits({ items, maxItems }: AnswerSchema): {
  types: readonly string[];
  mostBytes: number;
  mostFiles: number;
} {
  const { size, type } = items?.properties ?? {};
  return {
    types: (type?.enum ?? []).map(String),
    mostBytes: size?.maximum ?? 0,
    mostFiles: maxItems ?? 1,
  };
}
