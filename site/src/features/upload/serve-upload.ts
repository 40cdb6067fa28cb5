import { isLocale } from '@ehpr/form-schemas';
import type { UploadReply } from '../../form/kinds/file/send-file.ts';
import type { CmsClient, FormOfFile } from '../../cms/client.ts';
import type { Uploaded } from '../../cms/outcomes.ts';
import { wordsOf, type Words } from '../../words/index.ts';
import { notOpenLine } from '../answer/not-open-words.ts';

type Visit = {
  form: FormOfFile;
  locale: string;
  request: Request;
  clientAddress: string;
  /** Where the site itself stands. */
  origin: string;
};

/** Passes a file that the island sends on to the CMS, as it comes. */
export async function serveUpload(cms: Pick<CmsClient, 'upload'>, visit: Visit): Promise<Response> {
  const { form, locale, request, clientAddress, origin } = visit;
  const from = request.headers.get('origin');
  if (from !== null && from !== origin) return new Response(null, { status: 403 });
  const isFile = request.headers.get('content-type') === 'application/octet-stream';
  if (!isLocale(locale) || !isFile || !request.body) return new Response(null, { status: 415 });
  const uploaded = await cms.upload(
    form,
    {
      locale,
      question: request.headers.get('x-question') ?? '',
      encodedName: request.headers.get('x-file-name') ?? '',
      content: request.body,
    },
    clientAddress,
  );
  const { status, reply, headers } = answerTo(uploaded, wordsOf({ ...form, locale }));
  return Response.json(reply, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

type Answer = { status: number; reply: UploadReply; headers?: Record<string, string> };

function answerTo(uploaded: Uploaded, words: Words): Answer {
  switch (uploaded.kind) {
    case 'uploaded':
      return { status: 201, reply: uploaded };
    case 'refused':
      return { status: 400, reply: { kind: 'refused', message: uploaded.error.message } };
    case 'not-open':
      return { status: 409, reply: { kind: 'refused', message: notOpenLine(words, uploaded) } };
    case 'too-many':
      return waiting(429, 'too-many', uploaded.retryAfter);
    case 'unavailable':
      console.error(`A file was sent and not taken: ${uploaded.why}`);
      return waiting(503, 'busy', uploaded.retryAfter);
  }
}

function waiting(status: number, why: 'too-many' | 'busy', seconds: number | undefined): Answer {
  const headers = seconds === undefined ? {} : { 'Retry-After': String(seconds) };
  return { status, reply: { kind: 'failed', why }, headers };
}
