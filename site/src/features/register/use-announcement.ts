import type { PublishedStep } from '@ehpr/form-schemas';
import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../words/index.ts';

/** What to tell people who do not see it, when questions of the step appear. */
export function useAnnouncement(
  step: PublishedStep | undefined,
  shown: ReadonlySet<string>,
  words: Words,
): string {
  const [text, setText] = useState('');
  const before = useRef<{ step: string | undefined; shown: ReadonlySet<string> } | null>(null);

  useEffect(() => {
    const previous = before.current;
    before.current = { step: step?.key, shown };
    if (!previous || previous.step !== step?.key) {
      setText('');
      return;
    }
    const questions = step?.questions ?? [];
    const added = questions.filter(({ key }) => shown.has(key) && !previous.shown.has(key));
    const isSomeGone = questions.some(({ key }) => previous.shown.has(key) && !shown.has(key));
    if (added.length > 0) setText(words.nowAsked(added.map(({ label }) => label)));
    // What is gone is no longer below, and is heard of again when it comes back.
    else if (isSomeGone) setText('');
  }, [step, shown, words]);

  return text;
}
