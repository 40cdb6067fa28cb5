import type { Kind } from '@ehpr/form-schemas';

/** What a question of each kind asks for, as staff are told when they choose one. */
const kindWords: Record<Kind, string> = {
  text: 'one line',
  longText: 'several lines',
  wholeNumber: 'a number without decimals',
  email: 'an email address',
  phone: 'a North American phone number',
  postalCode: 'a Canadian postal code',
  address: 'an address in Canada',
  date: 'a day',
  monthAndYear: 'a month',
  dateRange: 'a first and a last day',
  yesNo: 'yes or no',
  oneOf: 'one option',
  anyOf: 'several options',
  optionTree: 'places in a list of several levels',
  file: 'files to send along',
  matrix: 'one choice for each row',
  group: 'rows of questions',
  consent: 'a decision, yes or no',
  declaration: 'what all must agree to',
  calculated: 'made of earlier answers',
  hidden: 'kept and never shown',
  guidance: 'words only',
};

/** What the chosen kind asks for; before one is chosen, what each of them does. */
export function sayKinds(kinds: readonly string[], chosen: unknown): string {
  const wordsOf = (kind: string) => kindWords[kind as Kind];
  if (typeof chosen === 'string' && kinds.includes(chosen)) {
    const words = wordsOf(chosen);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return kinds.map((kind) => `${kind}: ${wordsOf(kind)}.`).join(' ');
}
