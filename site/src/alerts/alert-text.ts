/** A submission that was not taken, for a reason that is ours. It holds nothing of the person. */
export type SubmissionFailure = {
  /** The slug of the form. */
  form: string;
  kind: FailureKind;
  /** Status codes and names of errors, never a message of one. */
  why: string;
  /** The title of what the person was told. */
  told: string;
};

type FailureKind = 'unavailable' | 'unanswered' | 'no-form' | 'broken';

/** The same failure, as often as it came. */
export type CountedFailure = SubmissionFailure & { count: number; since: number };

const kinds: Record<FailureKind, { what: string; lookAt: string }> = {
  unavailable: {
    what: 'the CMS did not take it',
    lookAt: '/readyz of the CMS, then its log',
  },
  unanswered: {
    what: 'the CMS did not answer, and may have saved it',
    lookAt: 'the log of the CMS, then what its database is waiting for',
  },
  'no-form': {
    what: 'the site has no form to judge it by',
    lookAt: '/readyz of the site and of the CMS, then whether the form is published',
  },
  broken: {
    what: 'the site broke over it',
    lookAt: 'the log of the site, for this error',
  },
};

/** What staff read in Slack: what fails, how often, since when, what people see, where to look. */
export function alertText(failures: readonly CountedFailure[]): string {
  const count = failures.reduce((sum, each) => sum + each.count, 0);
  const since = Math.min(...failures.map((each) => each.since));
  const what = count === 1 ? '1 submission failed' : `${count} submissions failed`;
  return [`${what}, through a fault of ours, since ${inUtc(since)}.`, ...failures.map(line)].join(
    '\n',
  );
}

function line({ form, kind, why, told, count }: CountedFailure): string {
  const { what, lookAt } = kinds[kind];
  return [
    `• ${count} × form ${plain(form)}, ${kind}: ${what} (${plain(why)}).`,
    `The person was told: “${told}”.`,
    `Look first at ${lookAt}.`,
  ].join(' ');
}

function inUtc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Keeps out what could be an address, a link or a mention, wherever a name came from. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9 _.-]/gu, '?').slice(0, 80);
}
