import {
  levelsOfHeader,
  limitProblems,
  optionLimits,
  optionsFromRows,
  type Option,
} from '@ehpr/form-schemas';
import { parse } from 'csv-parse/browser/esm/sync';
import type { ReadTable, TableFault } from './read-table';
import { unescapedCell } from './formula-cells';

export const mostCharacters = 1_000_000;
const mostFaults = 20;

const retiredColumn = 'retired';
const yes = new Set(['yes', 'true', '1', 'x', 'oui', 'retired']);
const no = new Set(['', 'no', 'false', '0', 'non']);

/** What the parser gives with `info`, which its types leave out. */
type Parsed = { record: string[]; info: { lines: number } };
type Line = { line: number; cells: string[] };

const columns =
  'The first line names the columns: for each level “name_id” and “name”, perhaps “name_fr”, and at the end perhaps “retired”';

/**
 * The options of a table as text, out of a file or pasted from a spreadsheet: cells parted by commas,
 * semicolons or tabs. Tells what is wrong by line, and then gives none.
 */
export function readOptionsTable(text: string): ReadTable {
  if (text.length > mostCharacters) return faulty([{ line: 1, message: 'Use 1 MB or less' }]);
  const lines = linesOf(text);
  if ('fault' in lines) return faulty([lines.fault]);
  const [header, ...rows] = lines.lines;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const hasRetired = names.at(-1) === retiredColumn;
  const levels = levelsOfHeader(hasRetired ? names.slice(0, -1) : names);
  if (!levels) return faulty([{ line: 1, message: columns }]);
  if (levels.length > optionLimits.levels) {
    return faulty([{ line: 1, message: `Use ${optionLimits.levels} levels or fewer` }]);
  }

  const faults: TableFault[] = [];
  const met = new Map<string, number>();
  const labels = new Map<string, string>();
  const retired = new Set<string>();
  for (const { line, cells } of rows) {
    const tell = (message: string) => faults.push({ line, message });
    if (cells.length > names.length) tell('There are more cells than columns');
    const path: string[] = [];
    for (const { name, value, label, french } of levels) {
      const [id = '', words = ''] = [cells[value], cells[label]];
      if ((id === '') !== (words === '')) tell(`“${name}” needs a code and a label, or neither`);
      if (id.length > 200 || words.length > 500 || (cells[french ?? -1] ?? '').length > 500) {
        tell(`“${name}” is too long: 200 characters for a code and 500 for a label at most`);
      }
      if (id === '' || words === '') continue;
      path.push(id);
      const known = labels.get(path.join('\n'));
      if (known !== undefined && known !== words) {
        tell(`“${id}” is called “${known}” further up, and “${words}” here`);
      }
      labels.set(path.join('\n'), known ?? words);
    }
    const place = path.join('\n');
    if (path.length === 0) {
      if (faults.at(-1)?.line !== line) tell('The line names no option');
    } else if (met.has(place)) tell(`It is the same as line ${met.get(place) ?? ''}`);
    met.set(place, line);
    const mark = hasRetired ? (cells[names.length - 1] ?? '').toLowerCase() : '';
    if (yes.has(mark)) retired.add(place);
    else if (!no.has(mark)) tell('Write “yes” under “retired”, or leave it empty');
  }
  if (rows.length === 0)
    faults.push({ line: 1, message: 'There are no options below the columns' });
  if (faults.length > 0) return faulty(faults);

  const options = retiring(
    optionsFromRows(
      levels,
      rows.map(({ cells }) => cells),
    ),
    retired,
  );
  const [problem] = limitProblems(options);
  if (problem) return faulty([{ line: 1, message: problem }]);
  const hasFrench = levels.some(({ french }) => french !== undefined);
  return { kind: 'read', options, hasFrench, hasRetired };
}

const faulty = (faults: TableFault[]): ReadTable => ({
  kind: 'faulty',
  faults: faults.slice(0, mostFaults),
  more: Math.max(0, faults.length - mostFaults),
});

function linesOf(text: string): { lines: Line[] } | { fault: TableFault } {
  const [first = ''] = text.split(/\r\n|\r|\n/u, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  const [delimiter = ','] = [',', ';', '\t'].toSorted((one, other) => count(other) - count(one));
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipRecordsWithEmptyValues: true,
    });
    return {
      lines: (parsed as Parsed[]).map(({ record, info }) => ({
        line: info.lines,
        cells: record.map((cell) => unescapedCell(cell.trim())),
      })),
    };
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return { fault: { line, message: 'A quotation mark opens or closes in the wrong place' } };
  }
}

function retiring(options: Option[], retired: ReadonlySet<string>, above = ''): Option[] {
  return options.map(({ options: below, ...option }) => {
    const place = above ? `${above}\n${option.value}` : option.value;
    return {
      ...option,
      ...(retired.has(place) && { retired: true }),
      ...(below && { options: retiring(below, retired, place) }),
    };
  });
}
