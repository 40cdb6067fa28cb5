import type { FileReference } from '@ehpr/form-schemas';

/** What became of a file, as the site tells the island. */
export type UploadReply =
  | { kind: 'uploaded'; reference: FileReference }
  /** In the person's words: what to do about the file. */
  | { kind: 'refused'; message: string }
  | { kind: 'failed'; why: 'offline' | 'busy' | 'too-many' | 'too-large' };

type Sending = {
  to: string;
  question: string;
  file: File;
  signal: AbortSignal;
  /** The part that is on its way, from 0 to 1. */
  onProgress: (part: number) => void;
};

/** Sends one file to the site. A network that fails is a reply too; nothing comes once it is aborted. */
export function sendFile({
  to,
  question,
  file,
  signal,
  onProgress,
}: Sending): Promise<UploadReply> {
  return new Promise((resolve) => {
    // Of what is sent, `fetch` tells no progress.
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.responseType = 'text';
    request.timeout = 5 * 60 * 1000;
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Question', question);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.toWellFormed()));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    const offline = () => resolve({ kind: 'failed', why: 'offline' });
    request.addEventListener('error', offline);
    request.addEventListener('timeout', offline);
    request.addEventListener('load', () => resolve(replyOf(request)));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function replyOf({ status, responseText }: XMLHttpRequest): UploadReply {
  try {
    const reply = JSON.parse(responseText) as Partial<UploadReply>;
    if (reply.kind) return reply as UploadReply;
  } catch {
    // A proxy on the way has answered, or our own server before the page.
  }
  return { kind: 'failed', why: whyOf(status) };
}

function whyOf(status: number): 'busy' | 'too-many' | 'too-large' {
  if (status === 413) return 'too-large';
  return status === 429 ? 'too-many' : 'busy';
}
