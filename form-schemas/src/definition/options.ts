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
