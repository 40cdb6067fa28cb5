import type { Option } from '../../definition/form.ts';

/** The provinces and territories of Canada, by the codes that Canada Post gives them. */
export const provinces: Option[] = [
  { value: 'AB', label: 'Alberta', labels: { fr: 'Alberta' } },
  { value: 'BC', label: 'British Columbia', labels: { fr: 'Colombie-Britannique' } },
  { value: 'MB', label: 'Manitoba', labels: { fr: 'Manitoba' } },
  { value: 'NB', label: 'New Brunswick', labels: { fr: 'Nouveau-Brunswick' } },
  { value: 'NL', label: 'Newfoundland and Labrador', labels: { fr: 'Terre-Neuve-et-Labrador' } },
  { value: 'NT', label: 'Northwest Territories', labels: { fr: 'Territoires du Nord-Ouest' } },
  { value: 'NS', label: 'Nova Scotia', labels: { fr: 'Nouvelle-Écosse' } },
  { value: 'NU', label: 'Nunavut', labels: { fr: 'Nunavut' } },
  { value: 'ON', label: 'Ontario', labels: { fr: 'Ontario' } },
  { value: 'PE', label: 'Prince Edward Island', labels: { fr: 'Île-du-Prince-Édouard' } },
  { value: 'QC', label: 'Quebec', labels: { fr: 'Québec' } },
  { value: 'SK', label: 'Saskatchewan', labels: { fr: 'Saskatchewan' } },
  { value: 'YT', label: 'Yukon', labels: { fr: 'Yukon' } },
];
