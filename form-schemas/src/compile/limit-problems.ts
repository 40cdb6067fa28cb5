import type { Kind, QuestionDefinition, QuestionOf } from '../definition/form.ts';

/** The longest text that the records are meant for. */
const longestText = 5000;

const none = () => [];

/** Why no answer could keep the limits of a question, by its kind. */
const problemsOf: { [K in Kind]: (question: QuestionOf<K>) => string[] } = {
  text: lengths,
  longText: (question) => [
    ...lengths(question),
    ...(question.maxLength > longestText ? [`“maxLength” must be ${longestText} or less`] : []),
  ],
  wholeNumber: ({ min, max }) => [
    ...isWhole('min', min),
    ...isWhole('max', max),
    ...(min > max ? ['The least number is more than the greatest'] : []),
  ],
  email: none,
  phone: none,
  postalCode: none,
  address: none,
  date: none,
  monthAndYear: none,
  dateRange: none,
  yesNo: none,
  oneOf: none,
  anyOf: ({ maxChoices }) => isCount('maxChoices', maxChoices),
  optionTree: none,
  group: ({ maxRows }) => isCount('maxRows', maxRows),
  declaration: none,
  guidance: none,
};

export function limitProblems(question: QuestionDefinition): string[] {
  return (problemsOf[question.kind] as (question: QuestionDefinition) => string[])(question);
}

function lengths({ minLength, maxLength }: { minLength?: number; maxLength: number }): string[] {
  return [
    ...isCount('minLength', minLength),
    ...isCount('maxLength', maxLength),
    ...((minLength ?? 1) > maxLength
      ? ['The least number of characters is more than the greatest']
      : []),
  ];
}

function isCount(name: string, limit: number | undefined): string[] {
  const isSound = limit === undefined || (Number.isInteger(limit) && limit >= 1);
  return isSound ? [] : [`“${name}” must be a whole number, 1 or more`];
}

function isWhole(name: string, limit: number): string[] {
  return Number.isSafeInteger(limit) ? [] : [`“${name}” must be a whole number`];
}
