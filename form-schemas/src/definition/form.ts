import type { AddressQuestion } from '../kinds/address/definition.ts';
import type { AnyOfQuestion } from '../kinds/anyOf/definition.ts';
import type { CalculatedQuestion } from '../kinds/calculated/definition.ts';
import type { ConsentQuestion } from '../kinds/consent/definition.ts';
import type { DateQuestion } from '../kinds/date/definition.ts';
import type { DateRangeQuestion } from '../kinds/dateRange/definition.ts';
import type { DeclarationQuestion } from '../kinds/declaration/definition.ts';
import type { EmailQuestion } from '../kinds/email/definition.ts';
import type { FileQuestion } from '../kinds/file/definition.ts';
import type { GroupQuestion } from '../kinds/group/definition.ts';
import type { Guidance } from '../kinds/guidance/definition.ts';
import type { HiddenQuestion } from '../kinds/hidden/definition.ts';
import type { LongTextQuestion } from '../kinds/longText/definition.ts';
import type { MatrixQuestion } from '../kinds/matrix/definition.ts';
import type { MonthAndYearQuestion } from '../kinds/monthAndYear/definition.ts';
import type { OneOfQuestion } from '../kinds/oneOf/definition.ts';
import type { OptionTreeQuestion } from '../kinds/optionTree/definition.ts';
import type { PhoneQuestion } from '../kinds/phone/definition.ts';
import type { PostalCodeQuestion } from '../kinds/postalCode/definition.ts';
import type { TextQuestion } from '../kinds/text/definition.ts';
import type { WholeNumberQuestion } from '../kinds/wholeNumber/definition.ts';
import type { YesNoQuestion } from '../kinds/yesNo/definition.ts';

import type { FormTranslation, OtherLocale } from './translation.ts';

export type * from './translation.ts';
export type * from '../kinds/address/definition.ts';
export type * from '../kinds/anyOf/definition.ts';
export type * from '../kinds/calculated/definition.ts';
export type * from '../kinds/consent/definition.ts';
export type * from '../kinds/date/definition.ts';
export type * from '../kinds/dateRange/definition.ts';
export type * from '../kinds/declaration/definition.ts';
export type * from '../kinds/email/definition.ts';
export type * from '../kinds/file/definition.ts';
export type * from '../kinds/group/definition.ts';
export type * from '../kinds/guidance/definition.ts';
export type * from '../kinds/hidden/definition.ts';
export type * from '../kinds/longText/definition.ts';
export type * from '../kinds/matrix/definition.ts';
export type * from '../kinds/monthAndYear/definition.ts';
export type * from '../kinds/oneOf/definition.ts';
export type * from '../kinds/optionTree/definition.ts';
export type * from '../kinds/phone/definition.ts';
export type * from '../kinds/postalCode/definition.ts';
export type * from '../kinds/text/definition.ts';
export type * from '../kinds/wholeNumber/definition.ts';
export type * from '../kinds/yesNo/definition.ts';
export type { Accept } from '../kinds/file/accepted-types.ts';
export type { TextFormat } from '../kinds/text/formats.ts';
export type { Option, OptionLists } from './options.ts';

/** What can stand in a row of a group, and what the answer of another kind can be made of. */
export type RowQuestion =
  | TextQuestion
  | LongTextQuestion
  | WholeNumberQuestion
  | EmailQuestion
  | PhoneQuestion
  | PostalCodeQuestion
  | AddressQuestion
  | DateQuestion
  | MonthAndYearQuestion
  | DateRangeQuestion
  | YesNoQuestion
  | OneOfQuestion
  | AnyOfQuestion;

export type QuestionDefinition =
  | RowQuestion
  | FileQuestion
  | OptionTreeQuestion
  | MatrixQuestion
  | GroupQuestion
  | ConsentQuestion
  | DeclarationQuestion
  | CalculatedQuestion
  | HiddenQuestion
  | Guidance;

export type Kind = QuestionDefinition['kind'];
/** The definition of a question of one kind. */
export type QuestionOf<K extends Kind> = Extract<QuestionDefinition, { kind: K }>;

export type StepDefinition = {
  key: string;
  title: string;
  intro?: string;
  questions: QuestionDefinition[];
};

/** A form as staff write it, in the default locale, which owns all but the wording of the others. */
export type FormDefinition = {
  slug: string;
  title: string;
  steps: StepDefinition[];
  translations?: Partial<Record<OtherLocale, FormTranslation>>;
};
