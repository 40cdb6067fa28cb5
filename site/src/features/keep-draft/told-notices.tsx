import type { Locale } from '@ehpr/form-schemas';
import { cleared } from './clearing.ts';
import type { Resumed } from './draft-view.ts';
import { stopWords } from './stop-words.ts';

type Props = {
  locale: Locale;
  resumed: Resumed | undefined;
  /** Brings back what else this tab held, if it held anything. */
  onShowBeside: (() => void) | undefined;
};

/**
 * What there is to tell of a draft that was opened; and of answers that were cleared, which the address
 * of the page says, so that it needs no script to be told.
 */
export function ToldNotices({ locale, resumed, onShowBeside }: Props) {
  const words = stopWords(locale);
  return (
    <>
      <div className="notice notice--cleared" id={cleared.all} tabIndex={-1}>
        <h2>{words.clearedTitle}</h2>
        <p>{words.cleared}</p>
      </div>
      <div className="notice notice--cleared" id={cleared.stillSaved} tabIndex={-1}>
        <h2>{words.stillSavedTitle}</h2>
        <p>{words.stillSaved}</p>
      </div>
      {resumed && (
        <div className="notice" role="status">
          <h2>{words.resumedTitle}</h2>
          <p>{resumed.hasChanged ? words.changed : words.resumed}</p>
          {resumed.lost.length > 0 && <p>{words.lost(resumed.lost.join(', '))}</p>}
        </div>
      )}
      {onShowBeside && (
        <div className="notice" role="status">
          <h2>{words.besideTitle}</h2>
          <p>{words.beside}</p>
          <p>
            <button type="button" className="link-button" onClick={onShowBeside}>
              {words.showBeside}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
