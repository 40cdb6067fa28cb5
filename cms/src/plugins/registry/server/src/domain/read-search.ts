import { fold, searchWords } from '../../../../../records/fold';
import type { RecordCondition } from '../../../../../records/record-query';
import type { AskedText, SearchFilterBy } from '../../../shared/search';
import { regionChoice, type Choice } from './choices';
import { isDay, isMonth } from './day-text';
import {
  askings,
  credentialStatuses,
  type Asking,
  type Fact,
  type RegistrantSearch,
} from './registrant-search';
import { registrantStatuses, type RegistrantStatus } from './registrant-status';
import { searchLimits } from './search-limits';

/** A question that staff marked to be searched by, beside those that every registry has. */
export type AddedFilter = { key: string; group?: string; by: SearchFilterBy };

export type SearchReading =
  | { kind: 'read'; search: RegistrantSearch }
  /** A filter is unknown or asks what makes no sense; the message names it. */
  | { kind: 'refused'; filter: string; message: string };

/** By which parameter each column is searched. */
const facts = new Map<string, Fact>([
  ['stream', 'stream'],
  ['registration', 'registrationStatus'],
  ['employment', 'currentEmployment'],
  ['duration', 'deploymentDuration'],
]);

/** By which parameter each question is searched whose answers are choices. */
const questions = new Map([
  ['specialty', 'specialties.specialty'],
  ['subspecialty', 'specialties.subspecialties'],
  ['employer', 'healthAuthorities'],
  ['placement', 'placementOptions'],
  ['type', 'deploymentType'],
]);

const goesAnywhere: Choice = { question: regionChoice.question, value: regionChoice.anywhere };

/** What stands before the key of a question that staff added. */
export const addedPrefix = 'q.';

type Given = {
  added: readonly AddedFilter[];
  /** The words that the search is for. */
  text: AskedText;
  timeZone: string;
};

type Draft = {
  -readonly [K in keyof RegistrantSearch]: RegistrantSearch[K];
} & { choices: Choice[][]; answers: RecordCondition[] };

/**
 * The search that the parameters of an address ask for, with the words that stand elsewhere. A
 * parameter without a value asks nothing; one given several times means any of its values.
 */
export function readSearch(
  params: Iterable<readonly [string, string]>,
  { added, text, timeZone }: Given,
): SearchReading {
  const given = [...params].filter(([, value]) => value !== '');
  const tooMuch = given[searchLimits.values]?.[0];
  if (tooMuch !== undefined) {
    return refused(tooMuch, `asks for too much: at most ${searchLimits.values} values in a search`);
  }
  const draft: Draft = { words: [], facts: {}, choices: [], answers: [], timeZone };
  const withAnywhere = given.some(([name, value]) => name === 'anywhere' && value === 'include');
  for (const [name, pairs] of Map.groupBy(given, ([key]) => key)) {
    const values = [...new Set(pairs.map(([, value]) => value))];
    const fault = values.some(isHostile)
      ? 'holds what nothing could be called'
      : take(draft, name, values, { added, withAnywhere });
    if (fault !== undefined) return refused(name, fault);
  }
  return addText(draft, text, added);
}

const isHostile = (value: string): boolean =>
  value.length > searchLimits.valueLength || value.includes('\0') || !value.isWellFormed();

const refused = (filter: string, why: string): SearchReading => {
  // What is said of it need not be longer than a line.
  const name = filter.length > 60 ? `${filter.slice(0, 60)}…` : filter;
  return { kind: 'refused', filter: name, message: `The filter “${name}” ${why}` };
};

const unknown = 'is unknown: registrants cannot be searched by it';

/** Adds what one parameter asks; or says what is wrong with it. */
function take(
  draft: Draft,
  name: string,
  values: string[],
  { added, withAnywhere }: { added: readonly AddedFilter[]; withAnywhere: boolean },
): string | undefined {
  const [first = '', ...others] = values;
  const fact = facts.get(name);
  if (fact) {
    draft.facts = { ...draft.facts, [fact]: values };
    return undefined;
  }
  const question = questions.get(name);
  if (question !== undefined) {
    draft.choices.push(values.map((value) => ({ question, value })));
    return undefined;
  }
  if (name.startsWith(addedPrefix)) {
    return takeAdded(draft, name.slice(addedPrefix.length), values, added);
  }
  switch (name) {
    case 'region':
    case 'community': {
      const place = name === 'region' ? regionChoice.question : 'deploymentLocations';
      const chosen = values.map((value) => ({ question: place, value }));
      draft.choices.push(withAnywhere ? [...chosen, goesAnywhere] : chosen);
      return undefined;
    }
    case 'status':
      if (!isSome(registrantStatuses, values)) return `takes ${registrantStatuses.join(', ')}`;
      draft.statuses = values as RegistrantStatus[];
      return undefined;
    case 'credential':
      if (!isSome(credentialStatuses, values)) return `takes ${credentialStatuses.join(', ')}`;
      draft.facts = { ...draft.facts, credentialStatus: values };
      return undefined;
    case 'asking':
      if (!isSome(askings, values)) return `takes ${askings.join(', ')}`;
      draft.asking = values as Asking[];
      return undefined;
    case 'only':
      if (!values.every((value) => /^[a-z0-9]{1,40}$/u.test(value))) return 'takes ids';
      if (values.length > searchLimits.only) return `takes at most ${searchLimits.only} ids`;
      draft.only = values;
      return undefined;
  }
  if (others.length > 0) return oneOnly(name) ? 'takes one value' : unknown;
  switch (name) {
    case 'anywhere':
      if (first === 'only') draft.goesAnywhere = true;
      return first === 'only' || first === 'include' ? undefined : 'takes only, include';
    case 'needsUpdate':
      draft.needsUpdate = true;
      return first === 'yes' ? undefined : 'takes yes';
    case 'since':
    case 'until':
      draft[name] = first;
      return isDay(first) ? undefined : 'takes a day, such as 2027-06-01';
    case 'confirmed.from':
    case 'confirmed.to':
      draft.confirmed = { ...draft.confirmed, [name.slice('confirmed.'.length)]: first };
      return isDay(first) ? undefined : 'takes a day, such as 2027-06-01';
    case 'version':
      draft.version = Number(first);
      return /^[1-9]\d{0,5}$/u.test(first) ? undefined : 'takes the number of a version';
    default:
      return unknown;
  }
}

const oneOnly = (name: string): boolean =>
  [
    'anywhere',
    'needsUpdate',
    'since',
    'until',
    'confirmed.from',
    'confirmed.to',
    'version',
  ].includes(name);

const isSome = (known: readonly string[], values: readonly string[]): boolean =>
  values.every((value) => known.includes(value));

/** Adds what is asked of a question that staff added, or says what is wrong with it. */
function takeAdded(
  draft: Draft,
  asked: string,
  values: string[],
  added: readonly AddedFilter[],
): string | undefined {
  const [, key = '', limit] = /^([^.]+)(?:\.(from|to))?$/u.exec(asked) ?? [];
  const filter = added.find((each) => each.key === key);
  if (!filter) return `${unknown}. Staff mark in the form by which questions they search`;
  const { by, group } = filter;
  if (by === 'words') return 'asks for words, which stand in no address';
  if (by === 'option' || by === 'options' || by === 'yesNo') {
    if (limit !== undefined) return unknown;
    if (by === 'yesNo' && !isSome(['true', 'false'], values)) return 'takes true, false';
    const question = group === undefined ? key : `${group}.${key}`;
    draft.choices.push(values.map((value) => ({ question, value })));
    return undefined;
  }
  const [value = '', ...others] = values;
  if (limit === undefined) return 'takes limits: it is asked with .from and .to';
  if (others.length > 0) return 'takes one value';
  const at = { key, ...(group !== undefined && { group }) };
  const before = draft.answers.findIndex((each) => each.key === key);
  const same = before < 0 ? {} : draft.answers.splice(before, 1)[0];
  if (by === 'number') {
    if (!/^-?\d{1,12}(?:\.\d{1,6})?$/u.test(value)) return 'takes a number';
    const bound = limit === 'from' ? { atLeast: Number(value) } : { atMost: Number(value) };
    draft.answers.push({ ...same, ...at, by, ...bound });
    return undefined;
  }
  if (by === 'months' && !isMonth(value)) return 'takes a month, such as 2027-06';
  if (by !== 'months' && !isDay(value)) return 'takes a day, such as 2027-06-01';
  draft.answers.push({ ...same, ...at, by, [limit]: value });
  return undefined;
}

/** The search with its words; or which of them ask what cannot be found. */
function addText(
  draft: Draft,
  { words = '', answers = {} }: AskedText,
  added: readonly AddedFilter[],
): SearchReading {
  const split = searchWords(words);
  if (split.length > searchLimits.words) {
    return refused('words', `takes at most ${searchLimits.words} words`);
  }
  draft.words = split;
  for (const [key, contains] of Object.entries(answers)) {
    const filter = added.find((each) => each.key === key && each.by === 'words');
    if (!filter) return refused(`${addedPrefix}${key}`, unknown);
    if (fold(contains) === '') continue;
    const { group } = filter;
    draft.answers.push({ key, by: 'words', contains, ...(group !== undefined && { group }) });
  }
  return { kind: 'read', search: draft };
}
