import type {
  Accept,
  CalculatedQuestion,
  ChangeableRule,
  Kind,
  Locale,
  Scalar,
} from '@ehpr/form-schemas';

export const quoted = (label: string) => `“${label}”`;

/** “A”, “A or B”, “A, B or C”. */
export function listed(words: readonly string[], last = 'or'): string {
  const head = words.slice(0, -1);
  const tail = words.at(-1) ?? '';
  return head.length > 0 ? `${head.join(', ')} ${last} ${tail}` : tail;
}

/** What languages are called. */
export const languages: Record<Locale, string> = { en: 'English', fr: 'French' };

/** What kinds of answer are called. */
export const kindNames: Record<Kind, string> = {
  text: 'Text',
  longText: 'Text of several lines',
  wholeNumber: 'Whole number',
  email: 'Email address',
  phone: 'Phone number',
  postalCode: 'Postal code',
  address: 'Address in Canada',
  date: 'Date',
  monthAndYear: 'Month and year',
  dateRange: 'First and last day',
  yesNo: 'Yes or no',
  oneOf: 'One choice',
  anyOf: 'Several choices',
  optionTree: 'Choices from a list of several levels',
  file: 'Files',
  matrix: 'One choice for each row',
  group: 'Rows of questions',
  consent: 'A decision, yes or no',
  declaration: 'Something to agree to',
  calculated: 'Calculated value',
  hidden: 'Hidden value',
  guidance: 'Words only, no answer',
};

/** What the rules of a question are called, as the editor calls them. */
export const ruleNames: Record<ChangeableRule, string> = {
  minLength: 'least characters',
  maxLength: 'most characters',
  min: 'least number',
  max: 'greatest number',
  openEnd: 'may still go on',
  format: 'format of text',
  autocomplete: 'autofill by browsers',
  notInFuture: 'today or earlier only',
  notBefore: 'not before another date',
  maxChoices: 'most choices',
  maxRows: 'most rows',
  accept: 'files accepted',
  maxMegabytes: 'most megabytes a file',
  maxFiles: 'most files',
  uniqueBy: 'rows told apart',
  someRows: 'one row is enough',
  operation: 'what is calculated',
  sources: 'calculated from',
  value: 'fixed value',
  parameter: 'value from the address',
  core: 'core question',
};

/** What files may be, as staff choose it. */
const acceptNames: Partial<Record<string, string>> = {
  pdf: 'PDF',
  image: 'Pictures',
  pdfOrImage: 'PDF and pictures',
} satisfies Record<Accept, string>;

/** What is calculated, as staff choose it. */
const operationNames: Partial<Record<string, string>> = {
  sum: 'The sum of numbers',
  count: 'How many options or rows',
  days: 'The days from a first to a last one',
  years: 'Full years since a date or month',
  join: 'Texts, one after the other',
} satisfies Record<CalculatedQuestion['operation'], string>;

const valueNames: Partial<Record<ChangeableRule, Partial<Record<string, string>>>> = {
  accept: acceptNames,
  operation: operationNames,
};

/** What a rule of a question says. */
export function valueInWords(rule: ChangeableRule, value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return valueNames[rule]?.[String(value)] ?? String(value);
}
