import type { Kind, RowQuestion } from '../definition/form.ts';
import type { JsonSchema } from '../definition/object-of.ts';
import { definition as address } from './address/definition.schema.ts';
import { definition as anyOf } from './anyOf/definition.schema.ts';
import { definition as calculated } from './calculated/definition.schema.ts';
import { definition as consent } from './consent/definition.schema.ts';
import { definition as date } from './date/definition.schema.ts';
import { definition as dateRange } from './dateRange/definition.schema.ts';
import { definition as declaration } from './declaration/definition.schema.ts';
import { definition as email } from './email/definition.schema.ts';
import { definition as file } from './file/definition.schema.ts';
import { definition as group } from './group/definition.schema.ts';
import { definition as guidance } from './guidance/definition.schema.ts';
import { definition as hidden } from './hidden/definition.schema.ts';
import { definition as longText } from './longText/definition.schema.ts';
import { definition as matrix } from './matrix/definition.schema.ts';
import { definition as monthAndYear } from './monthAndYear/definition.schema.ts';
import { definition as oneOf } from './oneOf/definition.schema.ts';
import { definition as optionTree } from './optionTree/definition.schema.ts';
import { definition as phone } from './phone/definition.schema.ts';
import { definition as postalCode } from './postalCode/definition.schema.ts';
import { definition as text } from './text/definition.schema.ts';
import { definition as wholeNumber } from './wholeNumber/definition.schema.ts';
import { definition as yesNo } from './yesNo/definition.schema.ts';

type Definitions<K extends Kind> = { readonly [Each in K]: JsonSchema };

/** What a question of each kind that can stand in a row may say. */
export const rowDefinitions: Definitions<RowQuestion['kind']> = {
  text,
  longText,
  wholeNumber,
  email,
  phone,
  postalCode,
  address,
  date,
  monthAndYear,
  dateRange,
  yesNo,
  oneOf,
  anyOf,
};

/** What a question of each kind may say. A kind that is missing here does not compile. */
export const definitions: Definitions<Kind> = {
  ...rowDefinitions,
  optionTree,
  file,
  matrix,
  group,
  consent,
  declaration,
  calculated,
  hidden,
  guidance,
};
