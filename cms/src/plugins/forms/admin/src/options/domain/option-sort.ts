import { matrixLimits, optionLimits } from '@ehpr/form-schemas';

/** What the options of a field are called, and what they may be. */
export type OptionSort = {
  field: 'options' | 'rows' | 'columns';
  one: string;
  aNew: string;
  /** How many levels there can be, one below the other. */
  levels: number;
  /** How many there can be on all levels. */
  most: number;
  /** Whether each code names a part of the answer, as a key does. */
  namesParts: boolean;
};

const options: OptionSort = {
  field: 'options',
  one: 'option',
  aNew: 'an option',
  levels: optionLimits.levels,
  most: optionLimits.options,
  namesParts: false,
};

const sorts: Partial<Record<string, OptionSort>> = {
  rows: {
    field: 'rows',
    one: 'row',
    aNew: 'a row',
    levels: 1,
    most: matrixLimits.rows,
    namesParts: true,
  },
  columns: {
    field: 'columns',
    one: 'column',
    aNew: 'a column',
    levels: 1,
    most: matrixLimits.columns,
    namesParts: false,
  },
};

/** What stands in the field with a name, such as `steps.2.questions.3.rows`. */
export const sortOf = (fieldName: string): OptionSort =>
  sorts[fieldName.split('.').at(-1) ?? ''] ?? options;
