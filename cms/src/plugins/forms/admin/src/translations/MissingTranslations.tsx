import { Typography } from '@strapi/design-system';
import { counted } from '../../../../../admin/counted';
import type { TranslationState, TranslationStates } from '../../../shared/translations';
import { useReading } from '../../../../../admin/use-reading';
import { Section } from '../../../../../admin/Section';
import { TranslationList } from './TranslationList';

export const languages: Record<TranslationState['locale'], string> = { fr: 'French' };

type Props = { documentId: string; stamp: string };

/** What people who answer in another language would read in English, or in words gone stale. */
export function MissingTranslations({ documentId, stamp }: Props) {
  const reading = useReading<TranslationStates>(`/forms/${documentId}/translations`, stamp);
  if (reading.kind !== 'read') return null;
  return reading.data.translations.map(({ locale, missing, outdated }) => (
    <Section key={locale} title={`What is missing in ${languages[locale]}`}>
      <Typography>
        {missing.length === 0
          ? 'Nothing: every text has its translation.'
          : `${counted(missing.length, 'text')} would be read in English:`}
      </Typography>
      {missing.length > 0 && (
        <TranslationList {...{ documentId, locale }} texts={missing} most={50} />
      )}
      {outdated.length > 0 && (
        <>
          <Typography>
            {`${counted(outdated.length, 'text')} changed in English and not in ${languages[locale]}:`}
          </Typography>
          <TranslationList {...{ documentId, locale }} texts={outdated} most={50} />
        </>
      )}
    </Section>
  ));
}
