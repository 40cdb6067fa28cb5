/** A body to the letter, unless it is larger than it may be, or no text in UTF-8. */
export async function textWithin(
  request: Request,
  most: number,
): Promise<{ text: string } | 'too-large' | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength;
      if (length > most) return 'too-large';
      parts.push(part);
    }
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(Buffer.concat(parts)) };
  } catch {
    return undefined;
  }
}
