import { counted } from '../../../../../admin/counted';
import type { Impact } from '../../../shared/versions';
import { listed } from './terms';

/** The draft in a sentence: what publishing it makes of the form. */
export function summaryOf({ live, changes, settings, makesVersion, blockers }: Impact): string {
  const next = (live?.version ?? 0) + 1;
  if (!live && blockers.length === 0) {
    return 'The form was never published. Publishing the saved draft makes version 1.';
  }
  if (!live) return 'The form was never published.';
  if (!changes)
    return 'The saved draft cannot be read as a form yet, so its changes cannot be told.';
  if (changes.length === 0 && settings.length > 0 && !makesVersion) {
    return blockers.length > 0
      ? 'Only settings of the form changed, and it cannot be published yet.'
      : `Only settings of the form change, a few seconds after it is published. Version ${live.version} stays live.`;
  }
  if (changes.length === 0) {
    return makesVersion
      ? `The saved draft asks the same as version ${live.version}. Publishing puts it together anew, as version ${next}.`
      : `Nothing: the saved draft is version ${live.version}, which is live.`;
  }
  const many = counted(changes.length, 'change');
  if (blockers.length > 0) return `The saved draft has ${many}, and cannot be published yet.`;
  return makesVersion
    ? `Publishing the saved draft makes version ${next}, with ${many}:`
    : `The saved draft has ${many} that nobody who answers would notice. Publishing makes no new version.`;
}

/** Whom a new version touches: people who are answering, and people who have answered. */
export function peopleTouched({ inProgress, registrants }: Impact): string[] {
  const answered = registrants?.filter(({ count }) => count > 0) ?? [];
  return [
    inProgress.length > 0
      ? `About ${byVersion(inProgress, (count) => `${peopleInWords(count)} at`)} began in the last two hours and ${isOne(inProgress) ? 'has' : 'have'} not sent the form. Their answers stay; they are asked only for what is new or no longer fits.`
      : 'Nobody began in the last two hours without sending the form.',
    ...(answered.length > 0
      ? [
          `${byVersion(answered, (count) => `${registrantsInWords(count)} answered`)}. Their records stay in the words of their version.`,
        ]
      : []),
  ];
}

type Counted = { version: number; count: number };

const isOne = (counts: readonly Counted[]) =>
  counts.reduce((sum, { count }) => sum + count, 0) === 1;

function byVersion(counts: readonly Counted[], who: (count: number) => string): string {
  return listed(
    counts.map(({ version, count }) => `${who(count)} version ${version}`),
    'and',
  );
}

export const registrantsInWords = (count: number) => counted(count, 'registrant');
const peopleInWords = (count: number) => counted(count, 'person', 'people');
