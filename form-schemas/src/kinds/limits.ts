/*
 * Why no answer could keep the limits of a question, each in words; none when it is sound.
 */

export function lengthProblems({
  minLength,
  maxLength,
}: {
  minLength?: number;
  maxLength: number;
}): string[] {
  return [
    ...countProblems('minLength', minLength),
    ...countProblems('maxLength', maxLength),
    ...((minLength ?? 1) > maxLength
      ? ['The least number of characters is more than the greatest']
      : []),
  ];
}

export function countProblems(name: string, limit: number | undefined): string[] {
  const isSound = limit === undefined || (Number.isInteger(limit) && limit >= 1);
  return isSound ? [] : [`“${name}” must be a whole number, 1 or more`];
}

export function wholeProblems(name: string, limit: number): string[] {
  return Number.isSafeInteger(limit) ? [] : [`“${name}” must be a whole number`];
}
