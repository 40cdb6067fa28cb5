/** What is asked of the audit, as its form holds it; empty is not asked. */
export type Asked = { staff: string; action: string; subject: string; from: string; to: string };

export const nothingAsked: Asked = { staff: '', action: '', subject: '', from: '', to: '' };

/** The address to ask at. `before` is the entry that the page goes on after. */
export function auditPath(asked: Asked, before?: number): string {
  const query = new URLSearchParams(
    Object.entries(asked).filter(([, value]) => value.trim() !== ''),
  );
  if (before !== undefined) query.set('before', String(before));
  return `/registry/audit?${query.toString()}`;
}
