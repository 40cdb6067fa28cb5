import type { Locale } from '@ehpr/form-schemas';
import { Link } from 'react-email';
import { link } from './frame';

const words: Record<Locale, { ask: string; stop: string }> = {
  en: { ask: 'You want no more emails like this?', stop: 'Stop emails' },
  fr: {
    ask: 'Vous ne voulez plus de courriels comme celui-ci?',
    stop: 'Arrêter les courriels',
  },
};

/** The last line of every mail that is sent unasked: the link to the page that stops such mail. */
export const StopMail = ({ page, locale }: { page: string; locale: Locale }) => (
  <>
    {words[locale].ask}{' '}
    <Link href={page} style={link}>
      {words[locale].stop}
    </Link>
  </>
);
