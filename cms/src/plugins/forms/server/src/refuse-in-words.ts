import { errors } from '@strapi/utils';
import type { Problem } from '@ehpr/form-schemas';

const mostTold = 10;

type PlaceInWords = (path: readonly string[]) => readonly string[];
const byKeys: PlaceInWords = (path) => path;

/** Ends what staff were about to do, if it has problems, with all of them and the first in words. */
export function refuse(
  what: string,
  problems: readonly Problem[],
  placeOf: PlaceInWords = byKeys,
): void {
  if (problems.length === 0) return;
  const message = inOneMessage(what, problems, placeOf);
  throw new errors.ValidationError(message, { errors: problems });
}

function inOneMessage(what: string, problems: readonly Problem[], placeOf: PlaceInWords): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, message }) => [placeOf(path).join(' › '), message].filter(Boolean).join(': '));
  const more = problems.length - told.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${what}. ${[...told, ...rest].join('. ')}.`;
}
