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
    const added = (step?.questions ?? []).filter(
      ({ key }) => shown.has(key) && !previous.shown.has(key),
    );
    if (added.length > 0) setText(words.nowAsked(added.map(({ label }) => label)));
  }, [step, shown, words]);

  return text;
}
