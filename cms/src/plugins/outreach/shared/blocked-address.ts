/** What staff ask about an address, which stands in the body and in no address of a page. */
export type AboutAddress = { address: string };

/** Why and since when nothing, or nothing unasked, is sent to an address; nothing where all of it is. */
export type BlockOfAddress = { because: 'bounced' | 'complained'; since: string } | null;
