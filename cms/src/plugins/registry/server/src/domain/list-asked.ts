/** The columns that the list can be sorted by. */
export const sortKeys = [
  'registered',
  'name',
  'email',
  'number',
  'stream',
  'registrationStatus',
  'currentEmployment',
  'deploymentDuration',
  'status',
  'credential',
] as const;

/** How many rows a page of the list may have. */
export const pageSizes = [25, 50, 100] as const;

export type SortKey = (typeof sortKeys)[number];

/** Which part of what is found is shown, and how. */
export type ListAsked = {
  sort: { by: SortKey; isDescending: boolean };
  page: number;
  pageSize: number;
  /** The keys of columns beside the name. */
  columns: readonly string[];
};

export type ListReading =
  /** `rest` is what the search asks. */
  | { kind: 'read'; list: ListAsked; rest: [string, string][] }
  | { kind: 'refused'; message: string };

const mostColumns = 40;
const names = ['sort', 'page', 'pageSize', 'columns'];

/** What the parameters of an address ask of the list; the others are the search's. */
export function readList(
  params: Iterable<readonly [string, string]>,
  known: { columns: readonly string[]; atFirst: readonly string[] },
): ListReading {
  const given = new Map<string, string>();
  const rest: [string, string][] = [];
  for (const [name, value] of params) {
    if (!names.includes(name)) rest.push([name, value]);
    else if (given.has(name)) return refused(`“${name}” is asked for twice`);
    else given.set(name, value);
  }
  const sort = readSort(given.get('sort') ?? '-registered');
  if (!sort) return refused(`Registrants cannot be sorted by “${shown(given.get('sort'))}”`);
  const page = Number(given.get('page') ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > 1_000_000) {
    return refused('“page” takes a number from 1');
  }
  const pageSize = Number(given.get('pageSize') ?? pageSizes[0]);
  if (!pageSizes.some((size) => size === pageSize)) {
    return refused(`“pageSize” takes ${pageSizes.join(', ')}`);
  }
  const asked = given.get('columns');
  const columns =
    asked === undefined ? known.atFirst : [...new Set(asked.split(',').filter(Boolean))];
  const unknown = columns.find((key) => !known.columns.includes(key));
  if (unknown !== undefined) return refused(`There is no column “${shown(unknown)}”`);
  if (columns.length > mostColumns) return refused(`“columns” takes at most ${mostColumns}`);
  return { kind: 'read', list: { sort, page, pageSize, columns }, rest };
}

function readSort(asked: string): ListAsked['sort'] | undefined {
  const isDescending = asked.startsWith('-');
  const by = sortKeys.find((key) => key === (isDescending ? asked.slice(1) : asked));
  return by && { by, isDescending };
}

const refused = (message: string): ListReading => ({ kind: 'refused', message });
const shown = (text = '') => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
