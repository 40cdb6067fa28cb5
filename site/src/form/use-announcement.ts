import type { PublishedQuestion } from '@ehpr/form-schemas';
import { useEffect, useRef, useState } from 'react';
import type { Words } from '../words/index.ts';

type Asked = {
  /** What the questions belong to, such as a step: that another one opens is no news of this kind. */
  within: string | undefined;
  questions: readonly PublishedQuestion[];
  shown: ReadonlySet<string>;
  words: Words;
};

/** What to tell people who do not see it, when questions appear among others. */
export function useAnnouncement({ within, questions, shown, words }: Asked): string {
  const [text, setText] = useState('');
  const before = useRef<Pick<Asked, 'within' | 'shown'> | null>(null);

  useEffect(() => {
    const previous = before.current;
    before.current = { within, shown };
    if (!previous || previous.within !== within) {
      setText('');
      return;
    }
    const added = questions.filter(({ key }) => shown.has(key) && !previous.shown.has(key));
    const isSomeGone = questions.some(({ key }) => previous.shown.has(key) && !shown.has(key));
    if (added.length > 0) setText(words.nowAsked(added.map(({ label }) => label)));
    // What is gone is no longer below, and is heard of again when it comes back.
    else if (isSomeGone) setText('');
  }, [within, questions, shown, words]);

  return text;
}
