/** What is wrong with a link, in the words of whoever wrote it. */
export const linkFaultInWords = (address: string): string =>
  `The link “${address.slice(0, 100)}” leads nowhere. Begin it with https://, mailto: or tel:, or with / for a page of this site, such as /privacy`;
