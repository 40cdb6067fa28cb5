import type { Likeness } from '../../../shared/duplicates';

const words: Record<Likeness, string> = {
  person: 'email address',
  'postal-code': 'postal code',
  phone: 'phone number',
};

/** Why two records may be of one person. */
export function likenessInWords(alike: readonly Likeness[]): string {
  const certainty = alike.includes('person') ? 'Certain' : 'Likely';
  const [first = '', ...more] = alike.map((each) => words[each]);
  const others = more.map((each) => `, and the same ${each}`).join('');
  return `${certainty}: same name and ${first}${others}`;
}
