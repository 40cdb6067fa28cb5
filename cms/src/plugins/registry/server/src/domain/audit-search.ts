import { z } from 'zod';
import { isAuditAction } from '../../../../../audit/actions';

const id = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);
const search = z.strictObject({
  staff: id.optional(),
  action: z.string().refine(isAuditAction, 'There is no such action').optional(),
  /** A confirmation number, however it is written, or the id of a document. */
  subject: z
    .string()
    .trim()
    .max(64)
    .regex(/^[\w:./ -]*$/, 'Give a confirmation number')
    .optional(),
  from: z.iso.date('Give a day').optional(),
  to: z.iso.date('Give a day').optional(),
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
});

export type AuditSearch = z.infer<typeof search>;

/** What is asked of the audit, or why it cannot be: the first thing that is wrong, by its name. */
export function readAuditSearch(
  query: unknown,
): { kind: 'search'; search: AuditSearch } | { kind: 'wrong'; why: string } {
  const read = search.safeParse(query);
  if (read.success) return { kind: 'search', search: read.data };
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    return { kind: 'wrong', why: `The audit cannot be searched by “${issue.keys[0]}”` };
  }
  return { kind: 'wrong', why: `${String(issue?.path[0])}: ${issue?.message}` };
}
