import type { ExtractRecord, ExtractState } from '../../../shared/extracts';

/** Where an extract stands, as staff read it. */
export const stateInWords: Record<ExtractState, string> = {
  waiting: 'About to start',
  'never-fetched': 'Never downloaded',
  running: 'Downloading',
  complete: 'Downloaded',
  stopped: 'Stopped',
  failed: 'Broke off',
};

/** States in which an extract has come to its end. */
export const hasEnded = (state: ExtractState): boolean =>
  state !== 'waiting' && state !== 'running';

/** What registrants were narrowed by, in a sentence. */
export const filterInWords = (filter: ExtractRecord['filter']): string =>
  filter.length === 0
    ? 'All registrants whom you may see, without those who withdrew.'
    : filter.map(({ label, values }) => `${label}: ${values.join(' or ')}`).join('; ');

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
