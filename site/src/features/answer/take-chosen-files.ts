import {
  fileLimits,
  messageFor,
  type AnswerError,
  type PublishedForm,
  type RuleName,
} from '@ehpr/form-schemas';
import type { CmsClient } from '../../cms/client.ts';
import { chosenName } from '../../form/kinds/file/codec.ts';
import type { ShownForm } from '../../form/shown-form.ts';
import type { Words } from '../../words/index.ts';
import { notOpenLine } from './not-open-words.ts';

type Taking = {
  form: ShownForm;
  words: Words;
  cms: Pick<CmsClient, 'upload'>;
  clientAddress: string;
};

/**
 * Sends the files on that came with a form posted without script, and puts references to them in
 * their place. Resolves to what is wrong with those that were not taken.
 */
export async function takeChosenFiles(taking: Taking, data: FormData): Promise<AnswerError[]> {
  const errors: AnswerError[] = [];
  for (const [key, schema] of Object.entries(taking.form.schema.properties)) {
    if (schema['x-kind'] !== 'file') continue;
    const { mostFiles } = fileLimits(schema);
    const chosen = data.getAll(chosenName(key)).filter(isChosen);
    data.delete(chosenName(key));
    let error: AnswerError | undefined;
    for (const file of chosen) {
      if (data.getAll(key).length >= mostFiles) {
        error ??= broken(taking.form, key, 'maxItems', { limit: mostFiles });
        break;
      }
      error = (await take(taking, key, file, data)) ?? error;
    }
    if (error) errors.push(error);
  }
  return errors;
}

async function take(
  { form, words, cms, clientAddress }: Taking,
  key: string,
  file: File,
  data: FormData,
): Promise<AnswerError | undefined> {
  const uploaded = await cms.upload(
    form,
    {
      locale: form.locale,
      question: key,
      encodedName: encodeURIComponent(file.name.toWellFormed()),
      content: file,
    },
    clientAddress,
  );
  if (uploaded.kind === 'uploaded') {
    data.append(key, JSON.stringify(uploaded.reference));
    return undefined;
  }
  if (uploaded.kind === 'refused') return uploaded.error;
  const said = (message: string) => ({ path: [key], name: 'upload' as const, message });
  if (uploaded.kind === 'not-open') return said(notOpenLine(words, uploaded));
  const why = uploaded.kind === 'too-many' ? 'too-many' : 'busy';
  if (why === 'busy') console.error('A file was posted and not taken: the CMS is not there for it');
  return said(words.files.notTaken(file.name, why));
}

function broken(
  form: PublishedForm,
  key: string,
  name: RuleName,
  params: Record<string, unknown>,
): AnswerError {
  const path = [key];
  return { path, name, message: messageFor(form, { path, name, params }, {}) };
}

/** Browsers post an empty file, without a name, where none was chosen. */
const isChosen = (entry: FormDataEntryValue): entry is File =>
  entry instanceof File && (entry.size > 0 || entry.name !== '');
