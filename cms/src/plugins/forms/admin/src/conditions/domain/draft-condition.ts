import { isRecord, type Operator, type Scalar } from '@ehpr/form-schemas';
import { operatorNames, valuesOf } from './operator-words';

/** A comparison on its way: without a question (`''`) or without a value it is not finished. */
export type DraftComparison = { question: string; operator: Operator; value?: Scalar | Scalar[] };
export type DraftGroup = { join: 'all' | 'any'; parts: DraftPart[] };
export type DraftPart = DraftComparison | DraftGroup;

/** What stands in the field of a question, as the editor can show it. */
export type StoredCondition =
  { kind: 'always' } | { kind: 'when'; group: DraftGroup } | { kind: 'odd'; text: string };

export const blankComparison: DraftComparison = { question: '', operator: 'is' };
export const blankGroup: DraftGroup = { join: 'all', parts: [blankComparison] };

export const isGroup = (part: DraftPart): part is DraftGroup => 'join' in part;

/** Whether nothing is left to choose. */
export function isFinished({ question, operator, value }: DraftComparison): boolean {
  if (question === '') return false;
  if (valuesOf[operator] === 'none') return true;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** What staff may edit of a stored value; a comparison that stands alone is a list of one. */
export function readCondition(stored: unknown): StoredCondition {
  if (stored === null || stored === undefined) return { kind: 'always' };
  const part = readPart(stored);
  if (!part) {
    const text = typeof stored === 'string' ? stored : JSON.stringify(stored, null, 2);
    return { kind: 'odd', text };
  }
  return { kind: 'when', group: isGroup(part) ? part : { join: 'all', parts: [part] } };
}

/** The group as the form keeps it. */
export function conditionOf({ join, parts }: DraftGroup): object {
  const [first] = parts;
  const standsAlone = join === 'all' && parts.length === 1 && first && !isGroup(first);
  return standsAlone ? first : storedPart({ join, parts });
}

const storedPart = (part: DraftPart): object =>
  isGroup(part) ? { [part.join]: part.parts.map(storedPart) } : part;

function readPart(stored: unknown): DraftPart | undefined {
  if (!isRecord(stored)) return undefined;
  const { all, any, ...rest } = stored;
  if (Object.keys(rest).length > 0) return readComparison(stored);
  const given = all ?? any;
  if (!Array.isArray(given) || (all !== undefined && any !== undefined)) return undefined;
  const parts = given.map(readPart).filter((part) => part !== undefined);
  return parts.length === given.length ? { join: all ? 'all' : 'any', parts } : undefined;
}

function readComparison(stored: Record<string, unknown>): DraftComparison | undefined {
  const { question, operator, value, ...rest } = stored;
  const known = operatorNames.find((name) => name === operator);
  if (typeof question !== 'string' || !known || Object.keys(rest).length > 0) return undefined;
  if (value === undefined) return { question, operator: known };
  const wanted = valuesOf[known];
  if (wanted === 'one' && isScalar(value)) return { question, operator: known, value };
  if (wanted === 'several' && Array.isArray(value) && value.every(isScalar)) {
    return { question, operator: known, value };
  }
  return undefined;
}

const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value);
