import {
  comparableOptions,
  type Choices,
  type Operator,
  type QuestionDefinition,
  type Scalar,
} from '@ehpr/form-schemas';

/** A value that a condition may wait for, in the words that people read. */
export type Choice = { value: Scalar; label: string };

const yesOrNo: Choice[] = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];

/** The answers that a condition chooses from; none where staff write one themselves. */
export function answersToChoose(
  asked: QuestionDefinition,
  operator: Operator,
  choices: Choices,
): Choice[] | undefined {
  switch (asked.kind) {
    case 'yesNo':
      return yesOrNo;
    case 'consent':
      return [
        { value: true, label: 'Agrees' },
        { value: false, label: 'Does not agree' },
      ];
    case 'hidden':
      return asked.value === undefined ? undefined : [{ value: asked.value, label: asked.value }];
    case 'declaration':
      return [{ value: true, label: 'Agreed' }];
    case 'oneOf':
    case 'anyOf':
    case 'optionTree':
      return comparableOptions(asked, operator, choices).map(({ value, label }) => ({
        value,
        label,
      }));
    default:
      return undefined;
  }
}
