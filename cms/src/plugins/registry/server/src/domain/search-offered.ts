import type { Column, PublishedForm, PublishedOption } from '@ehpr/form-schemas';
import type { SearchColumn, SearchFilter, SearchOption } from '../../../shared/search';
import { addedFilters } from './added-filters';
import { sortKeys } from './list-asked';
import { addedPrefix } from './read-search';
import { askings, credentialStatuses } from './registrant-search';
import { registrantStatuses } from './registrant-status';
import { askingWords, credentialWords, statusWords } from './status-words';

type Marked = { key: string; label: string; by: SearchFilter['by']; group?: string };

/** The form that registrants answer, over all its versions. */
export type FormAsked = {
  /** The present version. */
  present: Pick<PublishedForm, 'steps'> | undefined;
  columns: readonly Column[];
  filters: readonly Marked[];
  versions: readonly number[];
};

type Parents = ReadonlyMap<string, string[]>;

/** What registrants can be searched by, in the words of the form. */
export function filtersOffered(form: FormAsked): SearchFilter[] {
  const { columns, filters, versions } = form;
  const streams = optionsOf(form, 'stream');
  const regions = optionsOf(form, 'deploymentLocations');
  const specialties = streams.flatMap(({ options = [] }) => options);
  const chosen = (
    name: string,
    key: string,
    more: Partial<SearchFilter> & { parents?: Parents } = {},
  ): SearchFilter => {
    const { parents, ...rest } = more;
    const column = columns.find((each) => each.key === key);
    const options = (column?.options ?? []).map(({ value, label }): SearchOption => {
      const under = parents?.get(value);
      return { value, label, ...(under && { under }) };
    });
    const label = column?.label ?? key;
    return { name, label, by: 'options', options, isEveryday: false, ...rest };
  };
  const named = (words: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: words[value] ?? value }));

  return [
    chosen('stream', 'stream', { label: 'Stream', isEveryday: true }),
    chosen('specialty', 'specialty', {
      label: 'Specialty',
      isEveryday: true,
      within: 'stream',
      parents: parentsOf(streams),
    }),
    {
      name: 'region',
      label: 'Would go to (region)',
      by: 'options',
      options: regions.map(({ value, label }) => ({ value, label })),
      isEveryday: true,
    },
    {
      name: 'anywhere',
      label: 'Those who go anywhere',
      by: 'option',
      options: [
        { value: 'include', label: 'Also those who go anywhere' },
        { value: 'only', label: 'Only those who go anywhere' },
      ],
      isEveryday: true,
    },
    chosen('subspecialty', 'subspecialties', {
      label: 'Subspecialty',
      within: 'specialty',
      parents: parentsOf(specialties),
    }),
    chosen('community', 'deploymentLocations', {
      label: 'Would go to (community)',
      within: 'region',
      parents: parentsOf(regions),
    }),
    chosen('registration', 'registrationStatus', { label: 'Registration with a college' }),
    chosen('employment', 'currentEmployment', { label: 'Employment' }),
    chosen('employer', 'healthAuthorities', { label: 'Employer' }),
    chosen('placement', 'placementOptions', { label: 'Placement' }),
    chosen('duration', 'deploymentDuration', { label: 'Longest deployment' }),
    chosen('type', 'deploymentType', { label: 'Full or part time' }),
    {
      name: 'status',
      label: 'Status',
      by: 'options',
      options: named(statusWords, registrantStatuses),
      isEveryday: false,
    },
    {
      name: 'credential',
      label: 'Credentials',
      by: 'options',
      options: named(credentialWords, credentialStatuses),
      isEveryday: false,
    },
    {
      name: 'needsUpdate',
      label: 'Needs update',
      by: 'option',
      options: [{ value: 'yes', label: 'Something is missing' }],
      isEveryday: false,
    },
    { name: 'registered', label: 'Registered', by: 'days', isEveryday: false },
    { name: 'confirmed', label: 'Last confirmed', by: 'days', isEveryday: false },
    {
      name: 'asking',
      label: 'Asked to confirm',
      by: 'options',
      options: named(askingWords, askings),
      isEveryday: false,
    },
    {
      name: 'version',
      label: 'Form version',
      by: 'option',
      options: versions
        .toReversed()
        .map((version) => ({ value: String(version), label: `Version ${version}` })),
      isEveryday: false,
    },
    ...addedFilters(columns, filters).map(({ key, by }): SearchFilter => {
      const { label = key, group } = filters.find((each) => each.key === key) ?? {};
      const options = columns.find((column) => column.key === key)?.options;
      return {
        name: `${addedPrefix}${key}`,
        label: group === undefined ? label : `${group}: ${label}`,
        by,
        ...(options && { options }),
        isEveryday: false,
      };
    }),
  ];
}

/** Columns of the list that no question gives. */
const own: readonly SearchColumn[] = [
  { key: 'number', label: 'Confirmation number', isSortable: true, isShownAtFirst: false },
  { key: 'registered', label: 'Registered', isSortable: true, isShownAtFirst: true },
  { key: 'status', label: 'Status', isSortable: true, isShownAtFirst: true },
  { key: 'credential', label: 'Credentials', isSortable: true, isShownAtFirst: false },
  { key: 'region', label: 'Would go to', isSortable: false, isShownAtFirst: true },
  { key: 'missing', label: 'Needs update', isSortable: false, isShownAtFirst: false },
  { key: 'language', label: 'Language', isSortable: false, isShownAtFirst: false },
  { key: 'version', label: 'Form version', isSortable: false, isShownAtFirst: false },
];

const shownAtFirst = ['stream', 'specialties', 'registrationStatus'];
const inTheName = ['firstName', 'lastName'];
const plainer = new Map([
  ['stream', 'Stream'],
  ['specialties', 'Specialties'],
  ['registrationStatus', 'Registration'],
]);

/** The columns that the list can show beside the name: ours, and one for each question. */
export function columnsOffered({ columns }: Pick<FormAsked, 'columns'>): SearchColumn[] {
  const taken = new Set([...inTheName, ...own.map(({ key }) => key)]);
  const asked = columns
    .filter(({ key, group, kind }) => group === undefined && kind !== 'guidance' && !taken.has(key))
    .map(({ key, label }) => ({
      key,
      label: plainer.get(key) ?? label,
      isSortable: sortKeys.some((sort) => sort === key),
      isShownAtFirst: shownAtFirst.includes(key),
    }));
  return [...own, ...asked];
}

/** The options of a question of the present version, with those below them. */
export function optionsOf({ present }: Pick<FormAsked, 'present'>, key: string): PublishedOption[] {
  const question = present?.steps
    .flatMap((step) => step.questions)
    .find((each) => each.key === key);
  return question?.options ?? [];
}

/** Of everything that stands below some options, at any depth, below which of them. */
function parentsOf(options: readonly PublishedOption[]): Parents {
  const parents = new Map<string, string[]>();
  const add = (parent: string, below: readonly PublishedOption[]) => {
    for (const each of below) {
      parents.set(each.value, [...(parents.get(each.value) ?? []), parent]);
      add(parent, each.options ?? []);
    }
  };
  for (const { value, options: below = [] } of options) add(value, below);
  return parents;
}
