import type { Kind } from '../definition/form.ts';

/** How records are found by an answer: by what was chosen, by limits, or by words in it. */
export type FilterBy =
  'option' | 'options' | 'yesNo' | 'number' | 'days' | 'months' | 'period' | 'words';

/** How records are found by an answer of each kind; not at all, where nothing sensible can be said. */
export const filterBy: { [K in Kind]: FilterBy | undefined } = {
  text: 'words',
  longText: 'words',
  wholeNumber: 'number',
  email: 'words',
  phone: 'words',
  postalCode: 'words',
  address: undefined,
  file: undefined,
  date: 'days',
  monthAndYear: 'months',
  dateRange: 'period',
  yesNo: 'yesNo',
  oneOf: 'option',
  anyOf: 'options',
  optionTree: 'options',
  matrix: undefined,
  group: undefined,
  consent: 'yesNo',
  declaration: undefined,
  // A number or a text, as its operation has it.
  calculated: undefined,
  hidden: 'words',
  guidance: undefined,
};
