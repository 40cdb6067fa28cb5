import type { Likeness } from '../../../shared/duplicates';

const words: Record<Likeness, string> = {
  person: 'same name and email address',
  'postal-code': 'same name and postal code',
  phone: 'same name and phone number',
};

/** Why two records may be of one person. */
export function likenessInWords(alike: readonly Likeness[]): string {
  const certainty = alike.includes('person') ? 'Certain' : 'Likely';
  return `${certainty}: ${alike.map((each) => words[each]).join(', ')}`;
}
