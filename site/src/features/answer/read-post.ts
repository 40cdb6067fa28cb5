/** The fields of a posted form, or why there are none. A body that is no form never throws. */
export async function readPost(
  request: Request,
): Promise<{ kind: 'read'; data: FormData } | { kind: 'too-large' } | { kind: 'not-a-form' }> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/iu.test(type)) {
    return { kind: 'not-a-form' };
  }
  try {
    // Of a copy: of a request that was read, Astro could not show its page of what went wrong.
    return { kind: 'read', data: await request.clone().formData() };
  } catch (error) {
    return isAboutSize(error) ? { kind: 'too-large' } : { kind: 'not-a-form' };
  }
}

/** Whether the adapter stopped reading because the body went over its limit. */
function isAboutSize(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/limit/iu.test(cause.message)) return true;
  }
  return false;
}
