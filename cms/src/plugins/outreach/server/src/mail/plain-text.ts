import { toPlainText } from 'react-email';

const asTyped = { options: { uppercase: false } };
const headings = ['h1', 'h2', 'h3'].map((selector) => ({ selector, ...asTyped }));

/** The part of a mail for those who read no HTML: headings as they were typed. */
export const plainText = (html: string): string =>
  toPlainText(html, { selectors: headings, wordwrap: 78 });
