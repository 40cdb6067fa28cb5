import type { IncomingMessage, ServerResponse } from 'node:http';

/** More than the answers of any form hold, however long they are. */
const largestAnswers = 256 * 1024;

/** The largest file that any question takes: a file is sent on its own where script runs. */
const largestFile = 10 * 1024 * 1024;

/** What is posted at one go where none runs, to a form that asks for files; its page knows whether it does. */
const largestWithFiles = 24 * 1024 * 1024;

/** So much more is still heard out, because a browser shows no answer until it has said its all. */
const mostHeardOut = 16 * 1024 * 1024;

export function isTooLarge(request: IncomingMessage): boolean {
  return announced(request) > largestBody(request);
}

/** Whether a request may carry files, which take their time on a slow network. */
export function mayCarryFiles({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'POST' && (isUpload(url) || isMultipart(headers['content-type']));
}

function largestBody({ url = '', headers }: IncomingMessage): number {
  if (isUpload(url)) return largestFile;
  return isMultipart(headers['content-type']) ? largestWithFiles : largestAnswers;
}

const isUpload = (url: string) => /^\/(forms|previews)\/[^/]+\/uploads\/[^/]+$/u.test(url);
const isMultipart = (type = '') => /^multipart\/form-data\b/iu.test(type);

/**
 * Lets a body that is too large pass by, keeping nothing of it, and answers at its end. What is
 * larger still is answered at once, and not listened to.
 */
export function hearOut(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => unknown,
): void {
  if (announced(request) > largestBody(request) + mostHeardOut) {
    response.setHeader('Connection', 'close');
    answer();
    return;
  }
  request.once('end', answer);
  request.resume();
}

/** Whether a page is wanted, as browsers do that post a form without script. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.headers.accept?.includes('text/html') === true;
}

/**
 * Makes a request for the page that says so, `src/pages/[locale]/too-large.astro`, of one for any
 * other page in that language.
 */
export function askForTooLargePage(request: IncomingMessage): void {
  const [, locale = ''] = request.url?.split(/[/?]/u) ?? [];
  request.method = 'GET';
  request.url = `/${locale}/too-large`;
  for (const name of ['content-length', 'content-type', 'if-none-match']) {
    Reflect.deleteProperty(request.headers, name);
  }
}

function announced(request: IncomingMessage): number {
  return Number(request.headers['content-length'] ?? 0);
}
