import type { Option } from '@ehpr/form-schemas';
import { proposeName } from '../../names/domain/propose-name';

/** Where an option stands: its place among the options of each level, from the top. */
export type Place = readonly number[];

export const samePlace = (one: Place | undefined, other: Place) =>
  one?.length === other.length && one.every((at, level) => at === other[level]);

/** The options below the one at a place, or all when the place is the top. */
export function optionsBelow(options: readonly Option[], place: Place): readonly Option[] {
  const [first, ...rest] = place;
  if (first === undefined) return options;
  return optionsBelow(options[first]?.options ?? [], rest);
}

/** The options with those below a place replaced. An option that is left with none has no list. */
function withBelow(
  options: readonly Option[],
  place: Place,
  edit: (below: readonly Option[]) => readonly Option[],
): Option[] {
  const [first, ...rest] = place;
  if (first === undefined) return [...edit(options)];
  return options.map((option, index) => {
    if (index !== first) return option;
    const { options: below = [], ...own } = option;
    const edited = withBelow(below, rest, edit);
    return edited.length > 0 ? { ...own, options: edited } : own;
  });
}

const above = (place: Place) => place.slice(0, -1);
const last = (place: Place) => place.at(-1) ?? 0;

export function withOption(options: readonly Option[], place: Place, option: Option): Option[] {
  return withBelow(options, above(place), (siblings) =>
    siblings.map((each, index) => (index === last(place) ? option : each)),
  );
}

/** An empty option after the others below a place. */
export function withAddedBelow(options: readonly Option[], place: Place): Option[] {
  return withBelow(options, place, (below) => [...below, { value: '', label: '' }]);
}

export function withoutOption(options: readonly Option[], place: Place): Option[] {
  return withBelow(options, above(place), (siblings) =>
    siblings.filter((_each, index) => index !== last(place)),
  );
}

/** Changes places with the option before or after; nothing happens at the ends. */
export function withMoved(options: readonly Option[], place: Place, by: -1 | 1): Option[] {
  return withBelow(options, above(place), (siblings) => {
    const from = last(place);
    const moved = siblings[from];
    const other = siblings[from + by];
    if (!moved || !other) return siblings;
    return siblings.map((each, index) => {
      if (index === from) return other;
      return index === from + by ? moved : each;
    });
  });
}

/** The option with another label. A value that was proposed from the label follows it. */
export function relabelled(
  option: Option,
  label: string,
  siblings: readonly Option[],
  isPublished: boolean,
): Option {
  if (isPublished) return { ...option, label };
  const taken = new Set(siblings.filter((each) => each !== option).map(({ value }) => value));
  const follows = option.value === '' || option.value === proposeName(option.label, taken);
  return { ...option, label, value: follows ? proposeName(label, taken) : option.value };
}

/** The option in French; without words there it is said in English. */
export function inFrench(option: Option, words: string): Option {
  const { labels, ...rest } = option;
  const others = { ...labels, fr: words };
  return words === '' ? rest : { ...rest, labels: others };
}

/** The option retired, or offered again. */
export function retiring(option: Option, isRetired: boolean): Option {
  const { retired: _, ...rest } = option;
  return isRetired ? { ...rest, retired: true } : rest;
}
