import type { Kind } from '@ehpr/form-schemas';
import { AddressField } from './address/field.tsx';
import { AnyOfField } from './anyOf/field.tsx';
import { CalculatedField } from './calculated/field.tsx';
import { ConsentField } from './consent/field.tsx';
import { DateField } from './date/field.tsx';
import { DateRangeField } from './dateRange/field.tsx';
import { DeclarationField } from './declaration/field.tsx';
import { EmailField } from './email/field.tsx';
import type { Field } from './field.ts';
import { FileField } from './file/field.tsx';
import { GroupField } from './group/field.tsx';
import { GuidanceField } from './guidance/field.tsx';
import { HiddenField } from './hidden/field.tsx';
import { LongTextField } from './longText/field.tsx';
import { MatrixField } from './matrix/field.tsx';
import { MonthAndYearField } from './monthAndYear/field.tsx';
import { OneOfField } from './oneOf/field.tsx';
import { OptionTreeField } from './optionTree/field.tsx';
import { PhoneField } from './phone/field.tsx';
import { PostalCodeField } from './postalCode/field.tsx';
import { TextField } from './text/field.tsx';
import { WholeNumberField } from './wholeNumber/field.tsx';
import { YesNoField } from './yesNo/field.tsx';

/** What shows each kind. A kind without an entry does not compile. */
export const fields: Record<Kind, Field> = {
  text: TextField,
  longText: LongTextField,
  wholeNumber: WholeNumberField,
  email: EmailField,
  phone: PhoneField,
  postalCode: PostalCodeField,
  address: AddressField,
  date: DateField,
  monthAndYear: MonthAndYearField,
  dateRange: DateRangeField,
  yesNo: YesNoField,
  oneOf: OneOfField,
  anyOf: AnyOfField,
  optionTree: OptionTreeField,
  file: FileField,
  matrix: MatrixField,
  group: GroupField,
  consent: ConsentField,
  declaration: DeclarationField,
  calculated: CalculatedField,
  hidden: HiddenField,
  guidance: GuidanceField,
};
