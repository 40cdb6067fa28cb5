import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { numberInWords } from '../number-in-words.ts';
import { messages, sourcesNeeded } from './messages.ts';

const mostSources = 20;

export const calculated: KindOfQuestion<'calculated'> = {
  operators: [...single, 'isLessThan', 'isMoreThan'],
  problems: ({ operation, sources }) => {
    const fits =
      operation === 'days'
        ? [1, 2].includes(sources.length)
        : operation === 'years'
          ? sources.length === 1
          : sources.length >= 1 && sources.length <= mostSources;
    return fits ? [] : [sourcesNeeded[operation]];
  },
  schema: ({ operation, sources }, { placeOf }) => ({
    type: operation === 'join' ? 'string' : 'integer',
    'x-calculation': { operation, sources: sources.map(placeOf) },
  }),
  // What is posted never counts: the value is made anew of the answers before it.
  normalise: () => undefined,
  text: (answer, _question, { locale }) => [numberInWords(answer, locale)],
  messages,
};
