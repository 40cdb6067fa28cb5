import { isRecord, optionLimits, type Option } from '@ehpr/form-schemas';

/** What stands in a field of options, as the editor can show it. */
export type StoredOptions =
  { kind: 'none' } | { kind: 'options'; options: Option[] } | { kind: 'odd'; text: string };

/** What staff may edit of a stored value. A text is that of a field whose JSON was written by hand. */
export function readStoredOptions(stored: unknown): StoredOptions {
  if (stored === null || stored === undefined || stored === '') return { kind: 'none' };
  if (Array.isArray(stored) && stored.every((each) => isDraftOption(each, 1))) {
    return { kind: 'options', options: stored };
  }
  if (typeof stored !== 'string') return { kind: 'odd', text: JSON.stringify(stored, null, 2) };
  try {
    const read = readStoredOptions(JSON.parse(stored));
    return read.kind === 'odd' ? { kind: 'odd', text: stored } : read;
  } catch {
    return { kind: 'odd', text: stored };
  }
}

const fields = ['value', 'label', 'labels', 'retired', 'options'];

/** An option whose words may still be empty, and nothing but an option. */
function isDraftOption(given: unknown, level: number): given is Option {
  if (!isRecord(given) || level > optionLimits.levels) return false;
  const { value, label, labels, retired, options } = given;
  return (
    Object.keys(given).every((field) => fields.includes(field)) &&
    typeof value === 'string' &&
    typeof label === 'string' &&
    (labels === undefined || (isRecord(labels) && Object.values(labels).every(isText))) &&
    (retired === undefined || typeof retired === 'boolean') &&
    (options === undefined ||
      (Array.isArray(options) && options.every((each) => isDraftOption(each, level + 1))))
  );
}

const isText = (given: unknown) => typeof given === 'string';
