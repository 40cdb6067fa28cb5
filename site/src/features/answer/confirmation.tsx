import {
  displayConfirmationNumber,
  type Locale,
  type RegistrationWording,
} from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { langOf } from '../../content/lang-of.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import type { Words } from '../../words/index.ts';
import { registeredTitle } from './registered-title.ts';

type Props = {
  confirmationNumber: string;
  words: Words;
  locale: Locale;
  /** What staff say to those who are registered, instead of what happens next. */
  wording: RegistrationWording['confirmation'] | undefined;
  takesFocus?: boolean;
};

/** The registration is saved: its number, and what happens next. */
export function Confirmation({
  confirmationNumber,
  words,
  locale,
  wording,
  takesFocus = false,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <div className="confirmation">
      <div className="confirmation__panel">
        <h1 ref={heading} tabIndex={-1} lang={wording ? langOf(wording.title, locale) : undefined}>
          {registeredTitle(wording, words)}
        </h1>
        <p>
          {words.registeredNumber}
          <strong className="confirmation__number">
            {displayConfirmationNumber(confirmationNumber)}
          </strong>
        </p>
      </div>
      <p>{words.registeredKeep}</p>
      {wording ? <RichText of={wording.text} locale={locale} /> : <Next words={words} />}
      <p className="no-print">{words.registeredPrint}</p>
    </div>
  );
}

function Next({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <h2>{words.registeredNext}</h2>
      <ol className="confirmation__steps">
        {words.registeredSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
