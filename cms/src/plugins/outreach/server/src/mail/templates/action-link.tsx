import { Button, Link, Text } from 'react-email';
import { link, text } from './frame';

const button = { ...text, display: 'inline-block', padding: '12px 16px', border: '2px solid' };

/** The one thing that a mail asks for, as a button and as an address to copy. */
export const ActionLink = ({
  href,
  label,
  orCopy,
}: {
  href: string;
  label: string;
  /** What stands before the address. */
  orCopy: string;
}) => (
  <>
    <Button href={href} style={{ ...button, color: 'inherit' }}>
      {label}
    </Button>
    <Text style={{ ...text, marginTop: '16px' }}>
      {orCopy}{' '}
      <Link href={href} style={link}>
        {href}
      </Link>
    </Text>
  </>
);
