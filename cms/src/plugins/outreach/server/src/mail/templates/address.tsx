import { Link } from 'react-email';
import { link } from './frame';

/** An address that can be followed, and read or copied where it cannot. */
export const Address = ({ href }: { href: string }) => (
  <Link href={href} style={link}>
    {href}
  </Link>
);
