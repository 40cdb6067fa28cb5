/** More than the answers of any form hold. Their server stops sooner where a length is announced. */
const mostAnswers = 256 * 1024;

/** What may be posted at one go, without script, to a form that asks for files. */
const mostWithFiles = 24 * 1024 * 1024;

/** The fields of a posted form, or why there are none. A body that is no form never throws. */
export async function readPost(
  request: Request,
  { withFiles }: { withFiles: boolean },
): Promise<{ kind: 'read'; data: FormData } | { kind: 'too-large' } | { kind: 'not-a-form' }> {
  const type = request.headers.get('content-type') ?? '';
  const isMultipart = /^multipart\/form-data\b/iu.test(type);
  if (!isMultipart && !/^application\/x-www-form-urlencoded\b/iu.test(type)) {
    return { kind: 'not-a-form' };
  }
  try {
    // Of a copy: of a request that was read, Astro could not show its page of what went wrong.
    const body = await readAtMost(request.clone(), withFiles ? mostWithFiles : mostAnswers);
    if (!body) return { kind: 'too-large' };
    const posted = new Response(body, { headers: { 'Content-Type': type } });
    return { kind: 'read', data: await posted.formData() };
  } catch (error) {
    return isAboutSize(error) ? { kind: 'too-large' } : { kind: 'not-a-form' };
  }
}

/**
 * The bytes of a body, or nothing if they are more. The rest is heard out and not kept, because a
 * browser shows no answer until it has said its all.
 */
async function readAtMost({ body }: Request, most: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += chunk.byteLength;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= most ? new Blob(chunks) : undefined;
}

/** Whether the adapter stopped reading because the body went over its limit. */
function isAboutSize(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/limit/iu.test(cause.message)) return true;
  }
  return false;
}
