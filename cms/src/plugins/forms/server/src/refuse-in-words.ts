import { errors } from '@strapi/utils';
import type { Problem } from '@ehpr/form-schemas';

const mostTold = 10;

/** Ends what staff were about to do, if it has problems, with all of them and the first in words. */
export function refuse(what: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(inOneMessage(what, problems), { errors: problems });
}

function inOneMessage(what: string, problems: readonly Problem[]): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(' › ')}: ${message}` : message));
  const more = problems.length - told.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${what}. ${[...told, ...rest].join('. ')}.`;
}
