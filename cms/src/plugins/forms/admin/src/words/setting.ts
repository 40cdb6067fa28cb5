import type { SettingChange } from '../../../shared/versions';
import type { ChangeInWords } from './change';
import { languages } from './terms';

const names: Record<SettingChange['setting'], string> = {
  opensAt: 'When the form opens',
  closesAt: 'When the form closes',
  mostResponses: 'Most responses',
  closedMessage: 'Message when closed',
  confirmationTo: 'Where the confirmation goes',
  filterable: 'What responses can be filtered by',
};

/** What is said where a setting is empty. */
const empty: Record<SettingChange['setting'], string> = {
  opensAt: 'It is open from the start',
  closesAt: 'It stays open',
  mostResponses: 'Any number',
  closedMessage: 'The usual one',
  confirmationTo: 'Nowhere',
  filterable: 'Nothing',
};

/** A change of a form's settings in plain words. `timeZone` is that of whoever reads it, unless it says. */
export function settingInWords(change: SettingChange, timeZone?: string): ChangeInWords {
  const { setting, locale, before, after } = change;
  const words = (value: string | null) => {
    if (value === null) return empty[setting];
    return setting === 'opensAt' || setting === 'closesAt' ? moment(value, timeZone) : value;
  };
  const language = locale && locale !== 'en' ? `, in ${languages[locale]}` : '';
  return {
    done: 'Changed',
    what: `${names[setting]}${language}`,
    before: words(before),
    after: words(after),
  };
}

function moment(iso: string, timeZone: string | undefined): string {
  return new Date(iso).toLocaleString('en-CA', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  });
}
