const longest = 63;

/**
 * A name for what has a label, in letters and digits, such as `nurseInCharge`. It begins with a
 * letter and is none of those that are taken.
 */
export function proposeName(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .split(/[^A-Za-z0-9]+/u)
    .filter(Boolean);
  const joined = words
    .map((word, index) => (index === 0 ? lowered(word) : raised(word)))
    .join('')
    .slice(0, longest - 3);
  if (joined === '') return '';
  const base = /^[A-Za-z]/u.test(joined) ? joined : `n${joined}`;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
  return name;
}

const lowered = (word: string) =>
  word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);

const raised = (word: string) =>
  word.charAt(0).toUpperCase() +
  (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));
