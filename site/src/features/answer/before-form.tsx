import type { Locale, RegistrationWording } from '@ehpr/form-schemas';
import { RichText } from '../../rich-text/rich-text.tsx';
import type { Words } from '../../words/index.ts';

type Props = {
  wording: RegistrationWording;
  words: Words;
  locale: Locale;
  /** Whether it is where people begin; else they check what they are about to send. */
  isBeginning: boolean;
};

/** What staff wrote for people who begin, and of what becomes of the answers of all who send some. */
export function BeforeForm({ wording, words, locale, isBeginning }: Props) {
  const { introduction, privacy } = wording;
  return (
    <div className="before-form">
      {isBeginning && introduction && <RichText of={introduction} locale={locale} />}
      {privacy && (
        <details className="privacy">
          <summary>{words.privacy}</summary>
          <RichText of={privacy} locale={locale} />
        </details>
      )}
    </div>
  );
}
