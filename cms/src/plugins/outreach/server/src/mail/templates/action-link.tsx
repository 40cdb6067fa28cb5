import type { Locale } from '@ehpr/form-schemas';
import { Button, Text } from 'react-email';
import { Address } from './address';
import { text } from './frame';

const button = { ...text, display: 'inline-block', padding: '12px 16px', border: '2px solid' };

const orCopy: Record<Locale, string> = {
  en: 'If the button does not work, copy this address into your browser:',
  fr: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:',
};

/** The one thing that a mail asks for, as a button and as an address to copy. */
export const ActionLink = ({
  href,
  label,
  locale,
}: {
  href: string;
  label: string;
  locale: Locale;
}) => (
  <>
    <Button href={href} style={{ ...button, color: 'inherit' }}>
      {label}
    </Button>
    <Text style={{ ...text, marginTop: '16px' }}>
      {orCopy[locale]} <Address href={href} />
    </Text>
  </>
);
