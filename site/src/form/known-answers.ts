import { isRecord, type AnswerSchema, type Answers } from '@ehpr/form-schemas';

/**
 * The answers to questions that a form has, in rows and parts of answers too: those kept from an older
 * version may answer what is no longer asked, and no control would show what is wrong with them.
 */
export function knownAnswers(schema: AnswerSchema, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) => {
      const question = Object.hasOwn(schema.properties ?? {}, key)
        ? schema.properties?.[key]
        : undefined;
      return question ? [[key, knownIn(question, answer)]] : [];
    }),
  );
}

function knownIn(question: AnswerSchema, answer: unknown): unknown {
  if (question.properties && isRecord(answer)) return knownAnswers(question, answer);
  const { items } = question;
  if (!items?.properties || !Array.isArray(answer)) return answer;
  return answer.map((row: unknown) => (isRecord(row) ? knownAnswers(items, row) : row));
}
