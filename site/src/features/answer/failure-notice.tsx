import { useEffect, useRef, type ReactNode } from 'react';
import type { Words } from '../../words/index.ts';
import { failureWords } from './failure-words.ts';
import type { Failure } from './reply.ts';

type Props = {
  failure: Failure;
  words: Words;
  /** Changes each time the person tried: the notice then takes the focus. */
  attempt: number;
  children?: ReactNode;
};

/** Says that the registration was not saved, why, and what to do. */
export function FailureNotice({ failure, words, attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  const { title, text } = failureWords(words, failure);
  return (
    <div
      ref={box}
      className="notice notice--failed"
      role="alert"
      tabIndex={-1}
      aria-labelledby="failure-title"
    >
      <h2 id="failure-title">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
