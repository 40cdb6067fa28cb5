import type { AnswerSchema } from '../compile/schema.ts';
import type { Path, RuleError, RuleName, SchemaError } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

/** More errors than this help nobody, and an answer of a hostile size could have any number. */
const mostErrors = 100;

// When an answer breaks several rules, the first of these is told.
const precedence: readonly RuleName[] = [
  'unknown',
  'type',
  'required',
  'characters',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'unique',
  'option',
  'future',
  'dateOrder',
  'upload',
  'infected',
];

/**
 * What a schema's errors mean for the questions: one rule for each question at most, in the order
 * of the form, unknown keys last.
 */
export function explainErrors(schema: AnswerSchema, errors: readonly SchemaError[]): RuleError[] {
  const byPath = new Map<string, RuleError>();
  for (const error of errors) {
    for (const explained of explain(schema, error)) {
      const id = JSON.stringify(explained.path);
      const known = byPath.get(id);
      if (!known || rank(explained) < rank(known)) byPath.set(id, explained);
    }
  }
  return [...byPath.values()]
    .map((error) => ({ error, position: positionOf(schema, error.path) }))
    .sort((a, b) => comparePositions(a.position, b.position))
    .slice(0, mostErrors)
    .map(({ error }) => error);
}

function explain(schema: AnswerSchema, error: SchemaError): RuleError[] {
  const { path, question, isInside } = questionAt(schema, pointerSegments(error.instancePath));
  const { params } = error;
  const at = (more: Path, name: RuleName): RuleError[] => [
    { path: [...path, ...more], name, params },
  ];

  switch (error.keyword) {
    case 'required':
      // What an answer lacks that is not made of questions is nothing to ask for.
      if (isInside) return at([], 'type');
      return missingFrom(question, String(params.missingProperty)).flatMap((missing) =>
        at(missing, 'required'),
      );
    case 'additionalProperties':
      return isInside ? at([], 'type') : at([String(params.additionalProperty)], 'unknown');
    case 'x-uniqueBy':
      // Of what is not made of questions, the whole is told.
      if (!question.items || !isRow(question.items)) return at([], 'unique');
      return at([Number(params.row), String(params.question)], 'unique');
    case 'x-dateOrder':
      return at([String(params.later)], 'dateOrder');
    case 'const':
    case 'minProperties':
      return at([], 'required');
    case 'enum':
      return at([], 'option');
    case 'pattern':
      return at([], isFreeText(question) ? 'characters' : 'format');
    case 'x-notInFuture':
      return at([], 'future');
    case 'uniqueItems':
      return at([], 'unique');
    case 'type':
    case 'format':
    case 'minLength':
    case 'maxLength':
    case 'minimum':
    case 'maximum':
    case 'minItems':
    case 'maxItems':
      return at([], error.keyword);
    case 'if':
    case 'false schema':
      // Told by the keywords inside, and kept away by dropping what is not asked.
      return [];
    default:
      throw new Error(`The schema uses “${error.keyword}”, which has no rule of ours`);
  }
}

/** What to answer where an answer is missing: it, or each of the parts that it cannot do without. */
function missingFrom(beside: AnswerSchema, key: string): Path[] {
  const missing = questionSchema(beside, key);
  const { required = [] } = missing ?? {};
  if (!missing?.properties || required.length === 0) return [[key]];
  return required.flatMap((part) => missingFrom(missing, part).map((path) => [key, ...path]));
}

/** Whether the only pattern of a question is that of what can be stored. */
function isFreeText(question: AnswerSchema): boolean {
  return (
    question['x-kind'] === 'longText' || (question['x-kind'] === 'text' && !question['x-format'])
  );
}

function pointerSegments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The question that holds a place in the answers: errors inside an answer are the question's. */
function questionAt(
  schema: AnswerSchema,
  segments: readonly string[],
): { path: Path; question: AnswerSchema; isInside: boolean } {
  const path: Path = [];
  let at = schema;
  for (const segment of segments) {
    if (at.properties) {
      const next = questionSchema(at, segment);
      if (!next) break;
      path.push(segment);
      at = next;
    } else if (at.items && isRow(at.items)) {
      path.push(Number(segment));
      at = at.items;
    } else {
      break;
    }
  }
  return { path, question: at, isInside: path.length < segments.length };
}

/** Whether a schema is that of answers to questions, and not of one answer. */
function isRow({ properties = {} }: AnswerSchema): boolean {
  return Object.values(properties).some((property) => property['x-kind'] !== undefined);
}

function rank(error: RuleError): number {
  return precedence.indexOf(error.name);
}

/** Numbers that sort paths as the form asks: unknown keys come after all questions. */
function positionOf(schema: AnswerSchema, path: Path): number[] {
  const position: number[] = [];
  let at: AnswerSchema | undefined = schema;
  for (const segment of path) {
    if (typeof segment === 'number') {
      position.push(segment);
      at = at?.items;
    } else {
      const index: number = Object.keys(at?.properties ?? {}).indexOf(segment);
      position.push(index === -1 ? Number.MAX_SAFE_INTEGER : index);
      at = at && questionSchema(at, segment);
    }
  }
  return position;
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
