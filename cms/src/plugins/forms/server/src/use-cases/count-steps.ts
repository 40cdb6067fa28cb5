import { quarterOf } from '../domain/progress';
import type { Db } from '../store/db';
import { addProgress } from '../store/form-progress';
import type { PublishedReader } from './published-forms';

export type ProgressContext = { db: Db; forms: PublishedReader; now(): Date };

/** So many people reached a step of a version. */
export type SeenStep = { version: number; step: string; count: number };

export type CountOutcome = { kind: 'counted' } | { kind: 'unknown-step' };

/** Counts people who reached steps of a form, all of them or, if one step does not exist, none. */
export async function countSteps(
  { db, forms, now }: ProgressContext,
  slug: string,
  seen: readonly SeenStep[],
): Promise<CountOutcome> {
  const sums = new Map<string, SeenStep>();
  for (const { version, step, count } of seen) {
    const form = await forms.version(slug, version, 'en');
    if (!form?.steps.some(({ key }) => key === step)) return { kind: 'unknown-step' };
    const id = `${version} ${step}`;
    sums.set(id, { version, step, count: count + (sums.get(id)?.count ?? 0) });
  }
  const counts = [...sums.values()].map((each) => ({ slug, kind: 'seen' as const, ...each }));
  await addProgress(db, quarterOf(now()), counts);
  return { kind: 'counted' };
}
