/*
 * What of a form is wording: free in every language, and all that another language has of its own.
 * Everything else of a step or question is structure, which the English form owns. The labels of
 * options are translated beside their values, in English forms and lists.
 */

export const wordsOfStep = ['title', 'intro'] as const;
/** Fields with one text. */
export const textsOfQuestion = ['label', 'hint', 'rowLabel', 'statement'] as const;
export const wordsOfQuestion = [...textsOfQuestion, 'messages'] as const;

/** A step, a question or a question of a row, as the CMS keeps it or staff send it. */
export type Part = Record<string, unknown>;

/** The steps of a form, or the questions of a step or of a row. */
export function partsIn(whole: unknown, field: 'steps' | 'questions'): Part[] {
  const parts = isPart(whole) ? whole[field] : undefined;
  return Array.isArray(parts) ? parts.filter(isPart) : [];
}

/** The questions of a step, each before those of its rows. */
export function questionsBelow(step: Part): Part[] {
  return partsIn(step, 'questions').flatMap((each) => [each, ...partsIn(each, 'questions')]);
}

/** The key of a part, if it has one yet. */
export function keyOf({ key }: Part): string | undefined {
  return typeof key === 'string' && key !== '' ? key : undefined;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
