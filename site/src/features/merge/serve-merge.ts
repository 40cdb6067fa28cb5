import { isRecord, type AnswerError, type Locale } from '@ehpr/form-schemas';
import type { Answered } from '../../cms/outcomes.ts';
import { smallFormOf } from '../../form/small-form.ts';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import type { OwnMerge } from './own-merge.ts';
import { sides, type Side } from './sides.ts';
import { mergeWords } from './words.ts';
import { registryAway } from '../../owner/registry-away.ts';

/** The fields of the page. */
export const fields = {
  intent: 'intent',
  other: 'other',
  stamp: { older: 'seen-older', newer: 'seen-newer' },
  answer: (key: string) => `${answerPrefix}${key}`,
  /** Where all that can be chosen begins. */
  all: 'differing',
} as const;
const answerPrefix = 'answer-';

type Notice = { title: string; text: string };

/** What the page shows: two registrations, with what was chosen and what is in the way; or that there are none. */
export type MergeView =
  | {
      kind: 'pair';
      status: number;
      merge: OwnMerge;
      choices: Readonly<Record<string, Side>>;
      problems: readonly { field: string; message: string }[];
      failure?: Notice;
    }
  | { kind: 'gone' | 'away'; status: number };

type Visit = { locale: Locale; owner: Owner; documentId: string; request: Request };
type Posted = ReadonlyMap<string, string>;

/** Shows two registrations of one person beside each other, and does with them what their owner says. */
export async function serveMerge(visit: Visit): Promise<MergeView | Response> {
  const { request, locale } = visit;
  if (request.method !== 'POST') return show(visit, { choices: {} });
  const posted: Posted = (await smallFormOf(request)) ?? new Map<string, string>();
  const choices = choicesIn(posted);
  const done = doneBy[posted.get(fields.intent) ?? ''] ?? 'merged';
  const answer = await send(visit, posted, { done, choices });
  switch (answer.kind) {
    case 'done':
      return leadTo(paths.mineDone(locale, done));
    case 'signed-out':
      return leadToSignIn(locale);
    case 'refused':
      return show(visit, { choices, refusal: answer });
    case 'too-many':
    case 'unavailable':
      return show(visit, { choices, isAway: true });
  }
}

/** What each button has done. Those that are not named merge. */
const doneBy: Record<string, 'apart' | 'disowned'> = { apart: 'apart', disown: 'disowned' };

function send(
  { owner, documentId, locale }: Visit,
  posted: Posted,
  { done, choices }: { done: 'merged' | 'apart' | 'disowned'; choices: Record<string, Side> },
): Promise<Answered<unknown>> {
  const path = mergePath(documentId);
  const other = posted.get(fields.other) ?? '';
  const body = { other };
  if (done === 'apart') return owner.call({ method: 'POST', path: `${path}/apart`, body });
  if (done === 'disowned') return owner.call({ method: 'POST', path: `${path}/disown`, body });
  const stamps = {
    older: posted.get(fields.stamp.older),
    newer: posted.get(fields.stamp.newer),
  };
  return owner.call({ method: 'POST', path, body: { other, locale, stamps, choices } });
}

/** The side that was marked for each question, or the one that a button takes for all of them. */
function choicesIn(posted: Posted): Record<string, Side> {
  const ofAll = sideOf(posted.get(fields.intent));
  return Object.fromEntries(
    [...posted].flatMap(([name, value]) => {
      const side = ofAll ?? sideOf(value);
      return name.startsWith(answerPrefix) && side ? [[name.slice(answerPrefix.length), side]] : [];
    }),
  );
}

const sideOf = (text: string | undefined): Side | undefined => sides.find((side) => side === text);

const mergePath = (documentId: string) => `/me/merges/${encodeURIComponent(documentId)}`;

type Refusal = Extract<Answered<unknown>, { kind: 'refused' }>;
type Tried = { choices: Record<string, Side>; refusal?: Refusal; isAway?: boolean };

async function show(visit: Visit, tried: Tried): Promise<MergeView | Response> {
  const { owner, documentId, locale } = visit;
  const read = await owner.call<OwnMerge>({ path: `${mergePath(documentId)}?locale=${locale}` });
  if (read.kind === 'signed-out') return leadToSignIn(locale);
  if (read.kind === 'refused') return { kind: 'gone', status: 404 };
  if (read.kind !== 'done') return { kind: 'away', status: 503 };
  const merge = read.value;
  const { choices, refusal, isAway } = tried;
  const words = mergeWords(locale);
  const view = { kind: 'pair', status: 200, merge, choices, problems: [] } as const;
  if (isAway) {
    return { ...view, status: 503, failure: registryAway(locale) };
  }
  if (!refusal) return view;
  const { status, details } = refusal;
  switch (details['kind']) {
    case 'wrong-answers':
      return { ...view, status, problems: problemsOf(merge, details['errors']) };
    case 'changed':
      return { ...view, status, failure: { title: words.changedTitle, text: words.changed } };
    default:
      return { ...view, status, failure: { title: words.stoppedTitle, text: words.stopped } };
  }
}

/** What is wrong with the answers that were chosen, each by the question where another can be chosen. */
function problemsOf({ differing }: OwnMerge, errors: unknown) {
  const wrong = Array.isArray(errors) ? (errors as AnswerError[]).filter(isRecord) : [];
  return wrong.map(({ path, message }) => {
    const isChosen = differing.some(({ key }) => key === path[0]);
    return { field: isChosen ? fields.answer(String(path[0])) : fields.all, message };
  });
}
