import { isRecord } from '@ehpr/form-schemas';
import type { FieldCodec } from '../form-data.ts';
import { decodeQuestions, encodeQuestions } from './codecs.ts';

/** The codec of kinds whose answer is made of parts: each is posted below the name of the whole. */
export const partsCodec: FieldCodec = {
  decode: (data, name, { question, schema }) => {
    const parts = decodeQuestions(data, question.questions ?? [], schema, `${name}.`);
    return Object.keys(parts).length > 0 ? parts : undefined;
  },
  encode: (answer, name, { question, schema }) =>
    isRecord(answer) ? encodeQuestions(answer, question.questions ?? [], schema, `${name}.`) : [],
};
