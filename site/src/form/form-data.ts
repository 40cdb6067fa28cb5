import type { AnswerSchema, PublishedQuestion } from '@ehpr/form-schemas';

/** One posted field. */
export type Entry = [name: string, value: string];

/**
 * How the answers of one kind are posted by a form, there and back: what `encode` writes, `decode`
 * reads as the same answer. What was typed is read as it is; normalising comes later.
 */
export interface FieldCodec {
  /** The answer under a name, or nothing when the form says nothing of it. */
  decode(data: FormData, name: string, question: AskedQuestion): unknown;
  /** The fields that say the answer. */
  encode(answer: unknown, name: string, question: AskedQuestion): Entry[];
}

/** A question with its rules beside its words. */
export type AskedQuestion = { question: PublishedQuestion; schema: AnswerSchema };

/** What was typed or chosen under a name, unless that is nothing. */
export function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(data: FormData, name: string): string[] {
  return data.getAll(name).filter((value) => typeof value === 'string');
}

export function strings(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];
}

/** An answer as the one field in which it was typed shows it. */
export function shownAs(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

/** The codec of kinds whose answer is one text. */
export const textCodec: FieldCodec = {
  decode: textOf,
  encode: (answer, name) => (typeof answer === 'string' ? [[name, answer]] : []),
};

/** The codec of kinds whose answer is some of the options. */
export const manyCodec: FieldCodec = {
  decode: (data, name) => {
    const chosen = textsOf(data, name);
    return chosen.length > 0 ? chosen : undefined;
  },
  encode: (answer, name) => strings(answer).map((value) => [name, value]),
};
