import type { Common } from '../../definition/question.ts';

/** An address in Canada, stored as `{ street, unit, city, province, postalCode }`. */
export type AddressQuestion = Common & { kind: 'address'; required?: boolean };
