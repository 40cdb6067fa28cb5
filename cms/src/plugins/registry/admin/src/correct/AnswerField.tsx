import { questionSchema, type AnswerSchema } from '@ehpr/form-schemas';
import type { ComponentType } from 'react';
import { ChoicesAnswer } from './ChoicesAnswer';
import type { FieldProps } from './field';
import { FilesAnswer } from './FilesAnswer';
import { FixedAnswer } from './FixedAnswer';
import { OneOfAnswer } from './OneOfAnswer';
import { PartsAnswer } from './PartsAnswer';
import { RowsAnswer } from './RowsAnswer';
import { TextAnswer } from './TextAnswer';
import { TreeAnswer } from './TreeAnswer';
import { YesNoAnswer } from './YesNoAnswer';

type Kind = NonNullable<AnswerSchema['x-kind']>;

const fields: Record<Kind, ComponentType<FieldProps>> = {
  text: TextAnswer,
  longText: TextAnswer,
  wholeNumber: TextAnswer,
  email: TextAnswer,
  phone: TextAnswer,
  postalCode: TextAnswer,
  date: TextAnswer,
  monthAndYear: TextAnswer,
  address: PartsAnswer,
  dateRange: PartsAnswer,
  matrix: PartsAnswer,
  group: RowsAnswer,
  yesNo: YesNoAnswer,
  consent: YesNoAnswer,
  oneOf: OneOfAnswer,
  anyOf: ChoicesAnswer,
  optionTree: TreeAnswer,
  file: FilesAnswer,
  declaration: FixedAnswer,
  calculated: FixedAnswer,
  hidden: FixedAnswer,
  guidance: FixedAnswer,
};

/** The field of a question, by its kind. */
export function AnswerField(props: FieldProps) {
  const kind = questionSchema(props.within, props.question.key)?.['x-kind'];
  if (!kind) return null;
  const FieldOfKind = fields[kind];
  return <FieldOfKind {...props} />;
}
