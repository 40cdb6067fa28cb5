import type { Option } from '@ehpr/form-schemas';
import type { Place } from './edit-options';

/** An option that was looked for, where it stands, and what it stands under. */
export type FoundOption = { option: Option; place: Place; under: string[] };

/** The options of all levels that have the words in a label or the code, in order. */
export function findOptions(options: readonly Option[], words: string): FoundOption[] {
  const sought = simple(words);
  const found: FoundOption[] = [];
  const look = (level: readonly Option[], place: Place, under: string[]) => {
    for (const [index, option] of level.entries()) {
      const here = [...place, index];
      const { value, label, labels, options: below = [] } = option;
      if ([value, label, labels?.fr ?? ''].some((text) => simple(text).includes(sought))) {
        found.push({ option, place: here, under });
      }
      look(below, here, [...under, label]);
    }
  };
  look(options, [], []);
  return found;
}

/** Without accents and capitals, as people type when they search. */
const simple = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** How many options there are, those of all levels included. */
export const countOptions = (options: readonly Option[]): number =>
  options.reduce((count, { options: below = [] }) => count + 1 + countOptions(below), 0);
