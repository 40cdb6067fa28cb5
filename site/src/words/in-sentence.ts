/** A name as it reads inside a sentence: without its capital, unless it is an abbreviation. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second && second === second.toUpperCase() && second !== second.toLowerCase()
    ? name
    : first.toLowerCase() + name.slice(1);
}
