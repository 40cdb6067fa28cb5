import { Section, Text } from 'react-email';
import { text } from './frame';

const number = {
  ...text,
  fontSize: '22px',
  lineHeight: '28px',
  fontWeight: 'bold',
  letterSpacing: '1px',
  margin: 0,
};
const box = { border: '2px solid', borderRadius: '4px', padding: '12px 16px' };

/** A confirmation number, so that nobody overlooks it. */
export const NumberBox = ({ children }: { children: string }) => (
  <Section style={box}>
    <Text style={number}>{children}</Text>
  </Section>
);
