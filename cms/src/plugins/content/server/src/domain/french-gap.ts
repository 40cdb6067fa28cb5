import type { GapReason } from '../../../shared/translations';

/** When one language of an entry was changed and published, and what it says. */
export type Spoken = {
  draft: Record<string, unknown> | undefined;
  changedAt: Date | undefined;
  publishedAt: Date | undefined;
};

export type Gap = { reason: GapReason; what: readonly string[] };

/** Languages that are published in one go differ by less. */
const oneGo = 1_000;

/**
 * What French lacks of an entry, or why what it has is not what English says now; nothing where all is
 * well. Only what English says can be missing.
 */
export function frenchGap(
  english: Spoken,
  french: Spoken,
  labels: Readonly<Record<string, string>>,
): Gap | undefined {
  if (!english.draft) return undefined;
  if (!french.draft) return { reason: 'missing', what: [] };
  const what = unsaid(english.draft, french.draft, labels);
  if (what.length > 0) return { reason: 'missing', what };
  if (!english.publishedAt) return undefined;
  if (!french.publishedAt) return { reason: 'waiting', what: [] };
  if (!isLater(english.publishedAt, french.publishedAt)) return undefined;
  const isReworded = french.changedAt && isLater(french.changedAt, english.publishedAt);
  return { reason: isReworded ? 'waiting' : 'outdated', what: [] };
}

const isLater = (one: Date, other: Date): boolean => one.getTime() - other.getTime() > oneGo;

const unsaid = (
  english: Record<string, unknown>,
  french: Record<string, unknown>,
  labels: Readonly<Record<string, string>>,
): string[] =>
  Object.entries(labels).flatMap(([field, label]) => {
    const [wanted, there] = [amount(english[field]), amount(french[field])];
    if (wanted <= there) return [];
    return there === 0 ? [label] : [`${label} (${there} of ${wanted})`];
  });

/** How many parts something has; of a text, whether there is one. */
function amount(value: unknown): number {
  if (typeof value === 'string') return value.trim() === '' ? 0 : 1;
  if (!Array.isArray(value)) return value === null || value === undefined ? 0 : 1;
  const isFormatted = value.some((part) => Object.hasOwn(Object(part) as object, 'type'));
  if (!isFormatted) return value.length;
  return JSON.stringify(value).match(/"text":"\s*[^"\s]/u) ? 1 : 0;
}
