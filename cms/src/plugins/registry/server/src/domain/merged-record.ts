import type { Answers } from '@ehpr/form-schemas';
import type { Side } from '../../../shared/duplicates';
import type { Credentials, RecordStatus } from '../../../shared/record';
import { isListedStatus } from './registrant-status';

type Sides<T> = Record<Side, T>;

/**
 * The side whose record the other one is merged into: the one that is listed, and otherwise the one
 * that registered first.
 */
export function sideThatStays(isListed: Sides<boolean>): Side {
  return isListed.newer && !isListed.older ? 'newer' : 'older';
}

/** The answers of both, each from the side that was chosen for it; from the newer one, where none was. */
export function chosenAnswers(
  answers: Sides<Answers>,
  choices: Readonly<Record<string, Side>>,
): Answers {
  const keys = new Set([...Object.keys(answers.newer), ...Object.keys(answers.older)]);
  const chosen = [...keys].flatMap((key) => {
    const from = answers[Object.hasOwn(choices, key) ? (choices[key] ?? 'newer') : 'newer'];
    return Object.hasOwn(from, key) ? [[key, from[key]]] : [];
  });
  return Object.fromEntries(chosen) as Answers;
}

/**
 * The status of the record that stays. Of two that are listed, who is deployed is. Whoever merges their
 * own confirms it, and is lapsed no more.
 */
export function statusAfterMerging(
  stays: RecordStatus,
  goes: RecordStatus,
  { isByOwner }: { isByOwner: boolean },
): RecordStatus {
  if (stays.status === 'pending-merge') return { status: 'active' };
  if (isListedStatus(stays.status) && goes.status === 'deployed') return goes;
  return isByOwner && stays.status === 'lapsed' ? { status: 'active' } : stays;
}

/** What was found out about the credentials of either is not lost. */
export function credentialsAfterMerging(stays: Credentials, goes: Credentials): Credentials {
  return stays.status === 'unverified' ? goes : stays;
}
