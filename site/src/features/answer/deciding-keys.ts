import type { AnswerSchema, PublishedForm } from '@ehpr/form-schemas';

/** The keys of questions on whose answer the options of others hang. */
export function decidingKeys({ schema }: Pick<PublishedForm, 'schema'>): ReadonlySet<string> {
  const keys = new Set<string>();
  const look = (questions: Record<string, AnswerSchema> = {}) => {
    for (const question of Object.values(questions)) {
      if (question['x-optionsUnder']) keys.add(question['x-optionsUnder']);
      look(question.items?.properties);
    }
  };
  look(schema.properties);
  return keys;
}

/** Whether what a question shows, or a row of it, hangs on other answers: its options, or its value. */
export function dependsOnAnswers({ schema }: Pick<PublishedForm, 'schema'>, key: string): boolean {
  const question = schema.properties[key];
  if (!question) return false;
  if (question['x-optionsUnder'] || question['x-calculation']) return true;
  return Object.values(question.items?.properties ?? {}).some((inRow) => inRow['x-optionsUnder']);
}
