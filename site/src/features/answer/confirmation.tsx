import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import type { Words } from '../../words/index.ts';

type Props = { confirmationNumber: string; words: Words; takesFocus?: boolean };

/** The registration is saved: its number, and what happens next. */
export function Confirmation({ confirmationNumber, words, takesFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <div className="confirmation">
      <div className="confirmation__panel">
        <h1 ref={heading} tabIndex={-1}>
          {words.registeredTitle}
        </h1>
        <p>
          {words.registeredNumber}
          <strong className="confirmation__number">
            {displayConfirmationNumber(confirmationNumber)}
          </strong>
        </p>
      </div>
      <p>{words.registeredKeep}</p>
      <h2>{words.registeredNext}</h2>
      <ol className="confirmation__steps">
        {words.registeredSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="no-print">{words.registeredPrint}</p>
    </div>
  );
}
