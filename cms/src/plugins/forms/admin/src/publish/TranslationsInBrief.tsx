import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import type { TranslationStates } from '../../../shared/translations';
import { versionsPath } from '../paths';
import { languages } from '../translations/MissingTranslations';
import { useReading } from '../../../../../admin/use-reading';

type Props = { documentId: string; onFollow: () => void };

/** How much people who answer in another language would read in English, with a way to all of it. */
export function TranslationsInBrief({ documentId, onFollow }: Props) {
  const reading = useReading<TranslationStates>(`/forms/${documentId}/translations`);
  if (reading.kind !== 'read') return null;
  return reading.data.translations.map(({ locale, missing, outdated }) => {
    const lacking = missing.length + outdated.length;
    const language = languages[locale];
    return lacking === 0 ? (
      <Typography key={locale}>{`Nothing is missing in ${language}.`}</Typography>
    ) : (
      <Typography key={locale}>
        {`In ${language}, ${counted(lacking, 'text')} would be read in English or in words gone stale. `}
        <Link tag={RouterLink} to={versionsPath(documentId)} onClick={onFollow}>
          See what is missing in {language}
        </Link>
      </Typography>
    );
  });
}
