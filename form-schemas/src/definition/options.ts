import { isRecord } from '../answers/answers.ts';
import type { OtherLocale } from './translation.ts';

/** One thing to choose. Values are stored and stable; labels are wording and free. */
export type Option = {
  value: string;
  label: string;
  /** The label in other languages. What it lacks is said in the form's own. */
  labels?: Partial<Record<OtherLocale, string>>;
  /** Readable where it was chosen before, and offered to nobody. */
  retired?: boolean;
  /** What can be chosen below it, in a list of more than one level. */
  options?: Option[];
};

/** Lists of options shared by questions, by key. */
export type OptionLists = Readonly<Record<string, Option[]>>;

type Nested<T> = { value: string; options?: T[] };

/** The options that have none below them, in order. */
export function leavesOf<T extends Nested<T>>(options: readonly T[]): T[] {
  return options.flatMap((option) =>
    option.options?.length ? leavesOf(option.options) : [option],
  );
}

/** The options of one level, the first being 0, in order. */
export function levelOf<T extends Nested<T>>(options: readonly T[], level: number): T[] {
  return level === 0
    ? [...options]
    : options.flatMap((option) => levelOf(option.options ?? [], level - 1));
}

/** The options that can be chosen: without those that are retired, and all that stands below them. */
export function offeredOf(options: readonly Option[]): Option[] {
  return options
    .filter(({ retired }) => !retired)
    .map(({ options: below = [], ...option }) => {
      const offered = offeredOf(below);
      return offered.length > 0 ? { ...option, options: offered } : option;
    });
}

/** The options of all levels, each before those below it. */
export function allOf<T extends Nested<T>>(options: readonly T[]): T[] {
  return options.flatMap((option) => [option, ...allOf(option.options ?? [])]);
}

/** How many options a list, or a question of its own, can have on all levels together, and how many levels. */
export const optionLimits = { options: 5000, levels: 4 } as const;

/** Why what may be options is too much, or stands too deep, in words; none when it does neither. */
export function limitProblems(options: readonly unknown[]): string[] {
  let level = options;
  let count = 0;
  // Level by level and no deeper than it takes to tell: what is given may have any depth.
  for (let depth = 1; level.length > 0; depth += 1) {
    count += level.length;
    if (count > optionLimits.options) {
      return [`There are more than ${inThousands(optionLimits.options)} options on all levels`];
    }
    if (depth > optionLimits.levels) {
      return [`Options stand on more than ${optionLimits.levels} levels, one below the other`];
    }
    level = level.flatMap((option) =>
      isRecord(option) && Array.isArray(option['options']) ? (option['options'] as unknown[]) : [],
    );
  }
  return [];
}

const inThousands = (count: number) => count.toLocaleString('en-CA');
