import { cellsOf, displayConfirmationNumber, type PublishedForm } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import type {
  FoundRegistrant,
  FoundRegistrants,
  RegistrantCount,
  RegistrantSummary,
} from '../../../shared/search';
import { readList } from '../domain/list-asked';
import { columnsOffered, optionsOf } from '../domain/search-offered';
import { credentialWords, statusWords } from '../domain/status-words';
import type { RegistrantStatus } from '../domain/registrant-status';
import { countByGroup, countFound, readFound, type FoundRow } from '../store/found-registrants';
import { askSearch, type SearchContext } from './ask-search';
import type { StaffAtWork } from './staff-at-work';
import { formAsked } from './tell-search';

type Params = Iterable<readonly [string, string]>;

/** What was found; or why nothing is looked for, in the words of whoever asks. */
export type SearchOutcome<T> = { kind: 'found'; value: T } | { kind: 'refused'; message: string };

/** How many registrants an address means, of those that the person who asks may see. */
export async function countRegistrants(
  context: SearchContext,
  staff: StaffAtWork,
  params: Params,
): Promise<SearchOutcome<RegistrantCount>> {
  const asked = await askSearch(context, staff, params, await context.questions.of('registration'));
  if (asked.kind === 'refused') return asked;
  return {
    kind: 'found',
    value: { count: await countFound(context.db, asked.search, staff.scope) },
  };
}

/** The registrants that an address means, counted by where they would go, by stream and by month. */
export async function summariseRegistrants(
  context: SearchContext,
  staff: StaffAtWork,
  params: Params,
): Promise<SearchOutcome<RegistrantSummary>> {
  const asked = await askSearch(context, staff, params, await context.questions.of('registration'));
  if (asked.kind === 'refused') return asked;
  const { db, timeZone } = context;
  const { scope } = staff;
  return { kind: 'found', value: await countByGroup(db, asked.search, { scope, timeZone }) };
}

/**
 * A page of the registrants that an address means, with the columns that it asks for. Notes who looked,
 * and by which filters.
 */
export async function findRegistrants(
  context: SearchContext,
  staff: StaffAtWork,
  params: Params,
): Promise<SearchOutcome<FoundRegistrants>> {
  const form = await formAsked(context);
  const offered = columnsOffered(form);
  const reading = readList(params, {
    columns: offered.map(({ key }) => key),
    atFirst: offered.filter(({ isShownAtFirst }) => isShownAtFirst).map(({ key }) => key),
  });
  if (reading.kind === 'refused') return reading;
  const asked = await askSearch(context, staff, reading.rest, form);
  if (asked.kind === 'refused') return asked;
  const { list } = reading;
  const found = await readFound(context.db, asked.search, { scope: staff.scope, list });
  const regions = new Map(
    optionsOf(form, 'deploymentLocations').map(({ value, label }) => [value, label]),
  );
  const shown = new Set(list.columns);
  const rows: FoundRegistrant[] = [];
  for (const row of found) {
    const answered = await context.forms.version('registration', row.version, 'en');
    const cells = {
      ...answerCells(answered, row, shown),
      ...ownCells(row, regions, context.timeZone),
    };
    rows.push({
      documentId: row.documentId,
      name: [row.firstName, row.lastName].filter(Boolean).join(' '),
      cells: Object.fromEntries(list.columns.map((key) => [key, cells[key] ?? ''])),
    });
  }
  const names = [...new Set(reading.rest.map(([name]) => name))];
  await addToAudit(context.db, {
    at: context.now(),
    actor: staff.actor,
    action: 'registrants.searched',
    subject: 'registrants',
    details: { filters: names.join().slice(0, 200), page: list.page, rows: rows.length },
  });
  return { kind: 'found', value: { rows } };
}

/** The answers that are shown, in the words of the version that they satisfy. */
const answerCells = (
  form: PublishedForm | undefined,
  { answers }: FoundRow,
  shown: ReadonlySet<string>,
) => (form ? Object.fromEntries(cellsOf(form, answers, shown)) : {});

/** What the registry itself says of a registrant. */
function ownCells(
  row: FoundRow,
  regions: ReadonlyMap<string, string>,
  timeZone: string,
): Record<string, string> {
  return {
    number: displayConfirmationNumber(row.confirmationNumber),
    registered: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'medium' }).format(
      row.registeredAt,
    ),
    status: statusWords[row.status as RegistrantStatus],
    credential: credentialWords[row.credential] ?? row.credential,
    region: row.goesAnywhere
      ? 'Anywhere'
      : row.regions.map((region) => regions.get(region) ?? region).join(', '),
    missing: row.hasGaps ? 'Something is missing' : '',
    language: row.language === 'fr' ? 'French' : 'English',
    version: String(row.version),
  };
}
