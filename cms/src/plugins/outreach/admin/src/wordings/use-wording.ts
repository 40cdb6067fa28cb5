import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import type { MessageLocale } from '../../../../../message/message';
import { saySame } from '../../../../../admin/message-editor/same-words';
import type {
  MailWording,
  Wording,
  WordingChange,
  WordingFault,
  WordingInLocale,
} from '../../../shared/wording';

type InLocale = {
  /** As the server has it. */
  kept: WordingInLocale;
  written: Wording;
  faults: readonly WordingFault[];
  /** Somebody saved meanwhile; nothing is saved until whose words stand is settled. */
  theirs?: WordingInLocale | undefined;
};

type ByLocale = Partial<Record<MessageLocale, InLocale>>;

/** The words that staff go on with: what was being written, or else what is sent now. */
export const present = ({ draft, published, shipped }: WordingInLocale): Wording =>
  draft?.wording ?? published?.wording ?? shipped;

const isSame = (one: Wording, other: Wording): boolean =>
  one.button === other.button && one.footer === other.footer && saySame({ en: one }, { en: other });

/** The words of a mail in its languages: each is written, saved, published and set back for itself. */
export function useWording(first: MailWording) {
  const { post, put } = useFetchClient();
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const [all, setAll] = useState<ByLocale>(() => startOf(first));
  const path = `/outreach/wordings/${first.kind}`;

  const change = (locale: MessageLocale, changed: Partial<InLocale>) =>
    setAll((before) => {
      const part = before[locale];
      return part ? { ...before, [locale]: { ...part, ...changed } } : before;
    });

  const write = (locale: MessageLocale, part: Partial<Wording>) =>
    setAll((before) => {
      const one = before[locale];
      if (!one) return before;
      const fields = Object.keys(part);
      const faults = one.faults.filter(({ field }) => !fields.includes(field));
      return { ...before, [locale]: { ...one, faults, written: { ...one.written, ...part } } };
    });

  /** Resolves to whether it was done; what was not is still here. */
  const send = async (
    locale: MessageLocale,
    wording: Wording | null,
    how: 'save' | 'publish',
  ): Promise<boolean> => {
    const revision = all[locale]?.kept.revision ?? 0;
    const body: WordingChange = { wording, revision };
    return ask(async () => {
      try {
        const address = `${path}/${locale}`;
        const { data } =
          how === 'save'
            ? await put<{ data: MailWording }>(address, body)
            : await post<{ data: MailWording }>(`${address}/publish`, body);
        const kept = data.data.locales[locale];
        if (kept) stand(locale, kept, wording);
      } catch (error) {
        if (isFetchError(error)) heed(locale, error.response?.data.error.details);
        throw error;
      }
    });
  };
  /** What was written while it was on its way stays. */
  const stand = (locale: MessageLocale, kept: WordingInLocale, sent: Wording | null) =>
    setAll((before) => {
      const isAsSent = sent === null || before[locale]?.written === sent;
      const written = isAsSent ? present(kept) : (before[locale]?.written ?? present(kept));
      return { ...before, [locale]: { kept, written, faults: [] } };
    });
  const heed = (locale: MessageLocale, details: unknown) => {
    const { faults, locales } = (details ?? {}) as Partial<MailWording> & {
      faults?: WordingFault[];
    };
    if (faults) change(locale, { faults });
    const theirs = locales?.[locale];
    if (theirs) change(locale, { theirs });
  };

  const isDirtyIn = useCallback(
    (locale: MessageLocale): boolean => {
      const one = all[locale];
      return one !== undefined && !isSame(one.written, present(one.kept));
    },
    [all],
  );
  const dirty = (['en', 'fr'] as const).filter(isDirtyIn);

  return {
    isBusy,
    fault,
    forgetFault,
    of: (locale: MessageLocale) => all[locale],
    write,
    isDirtyIn,
    isDirty: dirty.length > 0,
    save: (locale: MessageLocale) => send(locale, all[locale]?.written ?? null, 'save'),
    publish: (locale: MessageLocale) => send(locale, all[locale]?.written ?? null, 'publish'),
    /** Throws away what was being written. */
    dropDraft: (locale: MessageLocale) => send(locale, null, 'save'),
    /** Has the mail sent in its first words again. */
    setBack: (locale: MessageLocale) => send(locale, null, 'publish'),
    async saveAll(): Promise<boolean> {
      for (const locale of dirty) {
        if (!(await send(locale, all[locale]?.written ?? null, 'save'))) return false;
      }
      return true;
    },
    settle(locale: MessageLocale, whose: 'mine' | 'theirs') {
      const theirs = all[locale]?.theirs;
      if (!theirs) return;
      forgetFault();
      change(locale, {
        kept: theirs,
        theirs: undefined,
        ...(whose === 'theirs' && { written: present(theirs) }),
      });
    },
  };
}

export type WordingInHand = ReturnType<typeof useWording>;

function startOf({ locales }: MailWording): ByLocale {
  const start = (kept: WordingInLocale): InLocale => ({ kept, written: present(kept), faults: [] });
  return {
    ...(locales.en && { en: start(locales.en) }),
    ...(locales.fr && { fr: start(locales.fr) }),
  };
}
