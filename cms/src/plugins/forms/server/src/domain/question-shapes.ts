import {
  calculations,
  textFormatNames,
  type Condition,
  type Kind,
  type Option,
  type QuestionOf,
  type RowQuestion,
} from '@ehpr/form-schemas';
import { z } from 'zod';

/*
 * The fields of each kind of question, out of the components that staff edit, which have a field
 * for everything that any kind may need. Fields of other kinds fall away.
 */

const option: z.ZodType<Option> = z.lazy(() =>
  z.strictObject({
    value: z.string().min(1).max(200),
    label: z.string().min(1).max(500),
    options: z.array(option).optional(),
  }),
);

/** The options of a list, as staff write them. */
export const optionsShape = z.array(option).max(5000);

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const question = z.string();

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
      z.strictObject({
        question,
        operator: z.enum(['is', 'isNot', 'includes', 'isBefore', 'isAfter']),
        value: scalar,
      }),
      z.strictObject({
        question,
        operator: z.enum(['isLessThan', 'isMoreThan']),
        value: z.number(),
      }),
      z.strictObject({
        question,
        operator: z.enum(['isOneOf', 'includesAny']),
        value: z.array(scalar).min(1),
      }),
      z.strictObject({ question, operator: z.literal('includesAnyUnder'), value: z.string() }),
      z.strictObject({ question, operator: z.literal('isAnswered') }),
      z.strictObject({ question, operator: z.literal('hasOptionsBelow') }),
    ],
    { error: 'is no condition that the form can follow: finish or remove it' },
  ),
);

const missing = (what: string) => ({ error: `needs ${what}` });

const words = {
  key: z.string(missing('a key')),
  label: z.string(missing('words')),
  hint: z.string().optional(),
};
const known = {
  ...words,
  core: z.boolean().optional(),
  visibleWhen: condition.optional(),
};
const asked = {
  ...known,
  messages: z.record(z.string(), z.string().max(500)).optional(),
};
const answered = { ...asked, required: z.boolean().optional() };

const choices = z.union(
  [
    z.object({ options: optionsShape }),
    z.object({ list: z.string() }),
    z.object({ optionsUnder: z.string() }),
  ],
  missing('options of its own, an option list, or a question under whose answer the options stand'),
);

/** Keys of questions, which staff write one after the other. */
const keys = z.union(
  [
    z.array(z.string()),
    z.string().transform((text) => text.split(/[\s,;]+/u).filter((key) => key !== '')),
  ],
  missing('the keys of the questions that it is calculated from'),
);

type Shapes<K extends Kind> = { [Each in K]: z.ZodType<QuestionOf<Each>> };

const rowShapes: Shapes<RowQuestion['kind']> = {
  text: z.object({
    ...answered,
    kind: z.literal('text'),
    minLength: z.int().optional(),
    maxLength: z.int(missing('a greatest number of characters')),
    format: z.enum(textFormatNames).optional(),
    autocomplete: z.string().optional(),
  }),
  longText: z.object({
    ...answered,
    kind: z.literal('longText'),
    minLength: z.int().optional(),
    maxLength: z.int(missing('a greatest number of characters')),
  }),
  wholeNumber: z.object({
    ...answered,
    kind: z.literal('wholeNumber'),
    min: z.int(missing('a least number')),
    max: z.int(missing('a greatest number')),
  }),
  email: z.object({ ...answered, kind: z.literal('email') }),
  phone: z.object({
    ...answered,
    kind: z.literal('phone'),
    autocomplete: z.string().optional(),
  }),
  postalCode: z.object({ ...answered, kind: z.literal('postalCode') }),
  date: z.object({
    ...answered,
    kind: z.literal('date'),
    notInFuture: z.boolean().optional(),
    notBefore: z.string().optional(),
  }),
  address: z.object({ ...answered, kind: z.literal('address') }),
  monthAndYear: z.object({
    ...answered,
    kind: z.literal('monthAndYear'),
    notInFuture: z.boolean().optional(),
  }),
  dateRange: z.object({
    ...answered,
    kind: z.literal('dateRange'),
    notInFuture: z.boolean().optional(),
    openEnd: z.boolean().optional(),
  }),
  yesNo: z.object({ ...answered, kind: z.literal('yesNo') }),
  oneOf: z.intersection(
    z.object({ ...answered, kind: z.literal('oneOf'), autocomplete: z.string().optional() }),
    choices,
  ),
  anyOf: z.intersection(
    z.object({ ...answered, kind: z.literal('anyOf'), maxChoices: z.int().optional() }),
    choices,
  ),
};

const rowQuestion = z.unknown().transform((given, context): RowQuestion => {
  const kind = z.object({ kind: z.string() }).safeParse(given).data?.kind ?? '';
  const shape = Object.hasOwn(rowShapes, kind) ? rowShapes[kind as RowQuestion['kind']] : undefined;
  const parsed = shape?.safeParse(given);
  if (parsed?.success) return parsed.data;
  for (const issue of parsed?.error.issues ?? []) {
    context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  }
  if (!parsed) {
    const message = kind ? `“${kind}” cannot stand in a group` : 'needs a kind of answer';
    context.addIssue({ code: 'custom', message });
  }
  return z.NEVER;
});

/** For each kind, what its questions must and may say. */
export const questionShapes: Shapes<Kind> = {
  ...rowShapes,
  optionTree: z.object({
    ...answered,
    kind: z.literal('optionTree'),
    list: z.string(missing('an option list')),
  }),
  group: z.object({
    ...answered,
    kind: z.literal('group'),
    maxRows: z.int(missing('a greatest number of rows')),
    rowLabel: z.string(missing('a name for one row')),
    uniqueBy: z.string().optional(),
    questions: z.array(rowQuestion).default([]),
  }),
  matrix: z.object({
    ...answered,
    kind: z.literal('matrix'),
    rows: optionsShape.nonoptional(missing('rows')),
    columns: optionsShape.nonoptional(missing('columns')),
    someRows: z.boolean().optional(),
  }),
  consent: z.object({
    ...answered,
    kind: z.literal('consent'),
    statement: z.string(missing('what is agreed to, in full')),
  }),
  declaration: z.object({ ...asked, kind: z.literal('declaration') }),
  calculated: z.object({
    ...known,
    kind: z.literal('calculated'),
    operation: z.enum(calculations, missing('what is calculated')),
    sources: keys,
  }),
  hidden: z.object({
    ...known,
    kind: z.literal('hidden'),
    value: z.string().optional(),
    parameter: z.string().optional(),
  }),
  guidance: z.object({ ...words, kind: z.literal('guidance') }),
};
