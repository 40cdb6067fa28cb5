import type { Column, PublishedForm } from '@ehpr/form-schemas';
import type { RecordCondition } from '../../../../../records/record-query';
import { regionChoice, type Choice } from './choices';
import type { Fact, RegistrantSearch } from './registrant-search';
import type { RegistrantStatus } from './registrant-status';
import { askingWords } from './status-words';

/** One thing that registrants were narrowed by, in words. */
export type FilterInWords = { label: string; values: string[] };

const facts: Record<Fact, string> = {
  stream: 'Stream',
  registrationStatus: 'Registration status',
  currentEmployment: 'Current employment',
  deploymentDuration: 'Deployment duration',
  credentialStatus: 'Credentials',
};

/** What lists are called that every registry has; the others are called as their question. */
const lists = new Map([
  [regionChoice.question, 'Region'],
  ['specialties.specialty', 'Specialty'],
  ['specialties.subspecialties', 'Subspecialty'],
  ['healthAuthorities', 'Employer'],
  ['deploymentLocations', 'Community'],
  ['placementOptions', 'Placement'],
  ['deploymentType', 'Deployment type'],
]);

const statuses: Record<RegistrantStatus, string> = {
  active: 'Active',
  deployed: 'Deployed',
  lapsed: 'Lapsed',
  'pending-merge': 'Pending merge',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
};

/** What the registration form asks, in the words of which a search is told. */
export type AskedInForm = {
  /** A column for each question of any version. */
  columns: readonly Pick<Column, 'key' | 'label' | 'options'>[];
  /** The regions of any version. */
  regions: readonly { value: string; label: string }[];
};

/** A search as those who look at an extract read it; nothing, where it narrows nothing. */
export function searchInWords(search: RegistrantSearch, form: AskedInForm): FilterInWords[] {
  const name = (key: string, value: string) =>
    form.columns.find((column) => column.key === key)?.options?.find((each) => each.value === value)
      ?.label ?? value;
  const told: (FilterInWords | false)[] = [
    search.words.length > 0 && { label: 'Words', values: [...search.words] },
    ...(Object.entries(search.facts) as [Fact, string[]][]).map(([fact, values]) => ({
      label: facts[fact],
      values: values.map((value) => name(fact, value)),
    })),
    ...search.choices.map((choices) => choicesInWords(choices, form, name)),
    ...search.answers.map((condition) => conditionInWords(condition, form)),
    search.goesAnywhere === true && { label: 'Goes', values: ['Anywhere'] },
    search.statuses !== undefined && {
      label: 'Status',
      values: search.statuses.map((status) => statuses[status]),
    },
    search.needsUpdate === true && { label: 'Answers', values: ['Something is missing'] },
    search.asking !== undefined && {
      label: 'Asked to confirm',
      values: search.asking.map((asking) => askingWords[asking]),
    },
    search.confirmed !== undefined && {
      label: 'Last confirmed',
      values: between(search.confirmed.from, search.confirmed.to),
    },
    search.version !== undefined && {
      label: 'Version of the form',
      values: [String(search.version)],
    },
    search.since !== undefined && { label: 'Registered since', values: [search.since] },
    search.until !== undefined && { label: 'Registered until', values: [search.until] },
    search.only !== undefined && {
      label: 'Picked',
      values: [search.only.length === 1 ? '1 registrant' : `${search.only.length} registrants`],
    },
  ];
  return told.filter((each) => each !== false);
}

/** The regions of any version of the form, as the present one calls them. */
export function regionsIn(versions: readonly Pick<PublishedForm, 'steps'>[]) {
  const regions = versions
    .toReversed()
    .flatMap(({ steps }) => steps.flatMap((step) => step.questions))
    .filter(({ key }) => key === 'deploymentLocations')
    .flatMap(({ options = [] }) => options);
  const first = new Map(regions.toReversed().map((region) => [region.value, region.label]));
  return [...first].map(([value, label]) => ({ value, label }));
}

function choicesInWords(
  choices: readonly Choice[],
  { columns, regions }: AskedInForm,
  name: (key: string, value: string) => string,
): FilterInWords {
  const question = choices[0]?.question ?? '';
  const key = (of: string) => of.split('.').at(-1) ?? of;
  const label =
    lists.get(question) ??
    columns.find((column) => column.key === key(question))?.label ??
    question;
  const values = choices.map(({ question: of, value }) => {
    if (of === regionChoice.question) {
      return value === regionChoice.anywhere
        ? 'Goes anywhere'
        : (regions.find((region) => region.value === value)?.label ?? value);
    }
    if (value === 'true' || value === 'false') return value === 'true' ? 'Yes' : 'No';
    return name(key(of), value);
  });
  return { label, values };
}

function conditionInWords(condition: RecordCondition, { columns }: AskedInForm): FilterInWords {
  const { key } = condition;
  const label = columns.find((column) => column.key === key)?.label ?? key;
  return { label, values: limitsOf(condition) };
}

function limitsOf(condition: RecordCondition): string[] {
  switch (condition.by) {
    case 'option':
    case 'options':
      return condition.values;
    case 'yesNo':
      return [condition.is ? 'Yes' : 'No'];
    case 'words':
      return [`contains “${condition.contains}”`];
    case 'number':
      return between(condition.atLeast, condition.atMost);
    case 'days':
    case 'months':
    case 'period':
      return between(condition.from, condition.to);
  }
}

const between = (from?: string | number, to?: string | number): string[] => [
  ...(from === undefined ? [] : [`from ${from}`]),
  ...(to === undefined ? [] : [`to ${to}`]),
];
