import {
  cellsOf,
  columnsOf,
  headingsOf,
  isRecord,
  leavesOf,
  type PublishedForm,
} from '@ehpr/form-schemas';
import {
  columnsAfterRegions,
  columnsBeforeRegions,
  given,
  type ExtractedRegistrant,
  type FixedColumn,
  type Told,
} from './extract-columns';
import { namesOf, wherever } from './names-of';

type Form = Pick<PublishedForm, 'version' | 'steps' | 'schema' | 'locale'>;

/** How registrants become the rows of an extract. */
export type ExtractTable = {
  columns: readonly { key: string; title: string }[];
  /** A row for each specialty, and one where there is none: a cell for each column. */
  rowsOf(registrant: ExtractedRegistrant): string[][];
};

/** Questions without a column of their own: the regions have the answer, or it is always the same. */
const withoutColumn = ['deploymentLocations', 'confirm'];

/**
 * The table of an extract, by all versions of the registration form, the first published first: the
 * fixed columns with one for each region of any version, those of the present one first, then one for
 * each question that staff have added in any.
 */
export function extractTable(versions: readonly Form[]): ExtractTable {
  const forms = new Map(versions.map((form) => [form.version, form]));
  const namesIn = namesOf(versions);
  const fixed = [...columnsBeforeRegions, ...regionColumns(versions), ...columnsAfterRegions];
  const isFixed = new Set([...fixed.map(({ key }) => key), ...withoutColumn]);
  const added = columnsOf(versions).filter(
    ({ key, kind, group }) => group === undefined && kind !== 'guidance' && !isFixed.has(key),
  );
  const headings = headingsOf(
    added,
    fixed.map(({ title }) => title),
  );
  const addedKeys = new Set(added.map(({ key }) => key));
  const [specialtyAt = 0, subspecialtiesAt = 0, allAt = 0] = [
    'specialty',
    'subspecialties',
    'specialties',
  ].map((key) => fixed.findIndex((column) => column.key === key));

  return {
    columns: [
      ...fixed.map(({ key, title }) => ({ key, title })),
      ...added.map(({ key, label }, index) => ({ key, title: headings[index] ?? label })),
    ],
    rowsOf(registrant) {
      const { formVersion, answers } = registrant;
      const told = { registrant, name: namesIn(formVersion) };
      const form = forms.get(formVersion);
      const inWords = form && addedKeys.size > 0 && cellsOf(form, answers, addedKeys);
      const shared = fixed.map((column) => column.cell(told));
      for (const { key } of added) shared.push((inWords && inWords.get(key)) || '');
      const specialties = specialtiesOf(told);
      shared[allAt] = specialties.map(({ specialty }) => specialty).join(', ');
      if (specialties.length === 0) return [shared];
      return specialties.map(({ specialty, subspecialties }) => {
        const row = [...shared];
        row[specialtyAt] = specialty;
        row[subspecialtiesAt] = subspecialties;
        return row;
      });
    },
  };
}

/** Specialties stand below the stream, in the list of professions, and have others below them. */
function specialtiesOf({ registrant: { answers }, name }: Told) {
  return given(answers['specialties'])
    .filter(isRecord)
    .filter(({ specialty }) => typeof specialty === 'string')
    .map(({ specialty, subspecialties }) => ({
      specialty: name('stream', answers['stream'], specialty),
      subspecialties: given(subspecialties)
        .map((each) => name('stream', answers['stream'], specialty, each))
        .join(', '),
    }));
}

/** A column for each region, with the communities that were chosen there. */
function regionColumns(versions: readonly Form[]): FixedColumn[] {
  const regions = new Map<string, { title: string; communities: Set<unknown> }>();
  for (const { steps } of versions.toReversed()) {
    const places = steps
      .flatMap((step) => step.questions)
      .find(({ key }) => key === 'deploymentLocations');
    for (const option of places?.options ?? []) {
      const region = regions.get(option.value) ?? { title: option.label, communities: new Set() };
      regions.set(option.value, region);
      for (const { value } of leavesOf([option])) region.communities.add(value);
    }
  }
  return [...regions].map(([key, { title, communities }]) => ({
    key,
    title,
    cell: ({ registrant, name }) =>
      given(registrant.answers['deploymentLocations'])
        .filter((community) => communities.has(community))
        .map((community) => name('deploymentLocations', wherever, community))
        .join(', '),
  }));
}
