import { quoted } from './terms';

/** When a message is shown, by the rule that an answer breaks. */
const rules: Partial<Record<string, string>> = {
  required: 'when it is not answered',
  type: 'when the answer cannot be read',
  characters: 'when the answer has hidden characters',
  format: 'when the answer is written otherwise',
  minLength: 'when the answer is too short',
  maxLength: 'when the answer is too long',
  minimum: 'when the number or the file is too small',
  maximum: 'when the number or the file is too large',
  minItems: 'when too little is chosen',
  maxItems: 'when too much is chosen',
  unique: 'when the answer was given already',
  option: 'when the answer is not among the options',
  future: 'when the day is in the future',
  dateOrder: 'when the day is too early',
  upload: 'when the file is no longer kept',
  infected: 'when the file may hold a virus',
};

/** When the message of a rule is shown; that of a part, such as `city.required`, with the part. */
export function whenShown(rule: string, part?: string): string {
  const [name = '', key] = rule.split('.').reverse();
  const of = part ?? key;
  const when = rules[name] ?? `for ${quoted(name)}, which is no rule of this question`;
  return of === undefined ? when : `${when}, in ${quoted(of)}`;
}
