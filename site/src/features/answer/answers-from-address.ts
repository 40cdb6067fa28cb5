import { normaliseAnswers, type Answers, type PublishedForm } from '@ehpr/form-schemas';

/** What the query of the page's address says to questions that nobody is asked, as far as it may. */
export function answersFromAddress(
  { schema }: Pick<PublishedForm, 'schema'>,
  query: string,
): Answers {
  const given = new URLSearchParams(query);
  const brought = Object.entries(schema.properties).flatMap(([key, question]) => {
    const parameter = question['x-parameter'];
    const value = parameter === undefined ? null : given.get(parameter);
    return value === null ? [] : [[key, value] as const];
  });
  return normaliseAnswers(schema, Object.fromEntries(brought));
}
