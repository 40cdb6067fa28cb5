import { alertText, type CountedFailure, type SubmissionFailure } from './alert-text.ts';

type Context = {
  /** Says whether the text arrived. Never throws. */
  send: (text: string) => Promise<boolean>;
  now: () => number;
  /** Resolves when the next text may be sent. */
  rest: () => Promise<void>;
};

const mostReasons = 10;

/**
 * Tells of failures without keeping anyone waiting: of the first at once, of those that come while
 * it rests together afterwards. What could not be delivered is told with the next text.
 */
export function submissionAlerts({
  send,
  now,
  rest,
}: Context): (failure: SubmissionFailure) => void {
  let held = new Map<string, CountedFailure>();
  let isTelling = false;

  const hold = (failure: CountedFailure) => {
    const { form, kind, why, told, count, since } = failure;
    const key = [form, kind, why, told].join('\n');
    const known = held.get(key);
    if (known) {
      held.set(key, {
        ...known,
        count: known.count + count,
        since: Math.min(known.since, since),
      });
    } else if (held.size < mostReasons || why === otherReasons) {
      held.set(key, failure);
    } else {
      hold({ ...failure, why: otherReasons });
    }
  };

  const tell = async () => {
    isTelling = true;
    while (held.size > 0) {
      const telling = held;
      held = new Map();
      if (!(await send(alertText([...telling.values()])))) telling.forEach(hold);
      await rest();
    }
    isTelling = false;
  };

  return (failure) => {
    hold({ ...failure, count: 1, since: now() });
    if (!isTelling) void tell();
  };
}

const otherReasons = 'other reasons';
