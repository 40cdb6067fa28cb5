/** More than any of our small forms holds: a reason in words, at most. */
const mostBytes = 20_000;

/** The fields of a small form that was posted, trimmed; nothing when it is none, or far too large. */
export async function smallFormOf(request: Request): Promise<Map<string, string> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
  try {
    const fields = [...(await request.formData())];
    return new Map(
      fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
    );
  } catch {
    return undefined;
  }
}
