import { z } from 'zod';

const moment = z.iso.datetime();

/** What whoever merges two records says they saw of them. */
export const stampsSent = z.strictObject({ older: moment, newer: moment });

/** Which of the two holds, by question. */
export const choicesSent = z
  .record(z.string().max(63), z.enum(['older', 'newer']))
  .refine((choices) => Object.keys(choices).length <= 1000);
