import type { Kind, QuestionOf, RowQuestion } from '@ehpr/form-schemas';
import { fieldsOf, formDefinitionSchema, readDefinition } from '@ehpr/form-schemas/definition';
import { expect, test } from 'vitest';
import questionComponent from '../../../../components/forms/question.json';
import rowQuestionComponent from '../../../../components/forms/row-question.json';
import { formEditors } from './form-editor';

/*
 * Staff write a question in the fields of a component. Each field that a kind has must be there, be
 * read, and bear a name that staff understand.
 */

/** All that a question of each kind can say: a field that is forgotten here does not compile. */
type Whole<K extends Kind> = {
  [
    Field in Exclude<keyof QuestionOf<K>, 'options' | 'list' | 'optionsUnder'>
  ]-?: QuestionOf<K>[Field];
};

const words = { key: 'q', label: 'Question', hint: 'Hint' };
const known = {
  ...words,
  core: true,
  filterable: true,
  visibleWhen: { question: 'years', operator: 'isMoreThan', value: 5 } as const,
};
const asked = {
  ...known,
  messages: { required: 'Answer it' },
};
const answered = { ...asked, required: true };

const rowQuestions: { [K in RowQuestion['kind']]: Whole<K> } = {
  text: {
    ...answered,
    kind: 'text',
    minLength: 2,
    maxLength: 9,
    format: 'digits',
    autocomplete: 'name',
  },
  longText: { ...answered, kind: 'longText', minLength: 2, maxLength: 900 },
  wholeNumber: { ...answered, kind: 'wholeNumber', min: -1, max: 60 },
  email: { ...answered, kind: 'email' },
  phone: { ...answered, kind: 'phone', autocomplete: 'tel' },
  postalCode: { ...answered, kind: 'postalCode' },
  address: { ...answered, kind: 'address' },
  date: { ...answered, kind: 'date', notInFuture: true, notBefore: 'start' },
  monthAndYear: { ...answered, kind: 'monthAndYear', notInFuture: true },
  dateRange: { ...answered, kind: 'dateRange', notInFuture: true, openEnd: true },
  yesNo: { ...answered, kind: 'yesNo' },
  oneOf: { ...answered, kind: 'oneOf', autocomplete: 'country' },
  anyOf: { ...answered, kind: 'anyOf', maxChoices: 2 },
};
const questions: { [K in Kind]: Whole<K> } = {
  ...rowQuestions,
  optionTree: { ...answered, kind: 'optionTree' },
  file: { ...answered, kind: 'file', accept: 'pdfOrImage', maxMegabytes: 2, maxFiles: 3 },
  group: {
    ...answered,
    kind: 'group',
    maxRows: 3,
    uniqueBy: 'email',
    rowLabel: 'row',
    questions: [{ key: 'email', kind: 'email', label: 'Email' }],
  },
  matrix: {
    ...answered,
    kind: 'matrix',
    rows: [{ value: 'a', label: 'A' }],
    columns: [{ value: 'b', label: 'B' }],
    someRows: true,
  },
  consent: { ...answered, kind: 'consent', statement: 'All of it' },
  declaration: { ...asked, kind: 'declaration' },
  calculated: { ...known, kind: 'calculated', operation: 'sum', sources: ['beds', 'cots'] },
  hidden: { ...known, kind: 'hidden', value: 'fire', parameter: 'from' },
  guidance: { ...words, kind: 'guidance' },
};

/** Where the options of a choice come from: one of these. */
const sources = [
  { options: [{ value: 'a', label: 'A' }] },
  { list: 'trees' },
  { optionsUnder: 'tree' },
];
const sourcesOf = (kind: string) =>
  kind === 'optionTree' ? sources.slice(1, 2) : /^(?:one|any)Of$/u.test(kind) ? sources : [{}];
const whole = Object.values(questions).flatMap((question) =>
  sourcesOf(question.kind).map((source) => ({ ...question, ...source })),
);

test.each(whole)('$kind is read with all of its fields', (question) => {
  const definition = {
    slug: 'example',
    title: 'Example',
    steps: [{ key: 'only', title: 'Only', questions: [question] }],
  };
  expect(readDefinition(definition)).toEqual({ kind: 'read', definition });
});

test.each([
  ['forms.question', questionComponent, questions],
  ['forms.row-question', rowQuestionComponent, rowQuestions],
] as const)('%s has each kind and each of their fields, with a label', (uid, component, ofKind) => {
  const kinds = Object.keys(ofKind);
  expect(component.attributes.kind.enum.toSorted()).toEqual(kinds.toSorted());
  const fields = new Set(
    whole.filter(({ kind }) => kinds.includes(kind)).flatMap((question) => Object.keys(question)),
  );
  expect(Object.keys(component.attributes).toSorted()).toEqual([...fields].toSorted());

  const editor = formEditors.find((each) => each.uid === uid);
  expect(Object.keys(editor?.fields ?? {}).toSorted()).toEqual([...fields].toSorted());
  const placed = editor?.rows?.flat().map(([name]) => name);
  expect(placed?.toSorted(), 'each has its place').toEqual([...fields].toSorted());
});

type Limits = { maxLength?: number; regex?: string; min?: number; max?: number; enum?: string[] };

type Field = { maxLength?: number; minimum?: number; maximum?: number; enum?: string[] };

const limitsOf = (kind: Kind): [string, Field][] =>
  Object.entries(formDefinitionSchema.$defs[kind]['properties'] as Record<string, Field>);

test.each([
  ['forms.question', questionComponent.attributes],
  ['forms.row-question', rowQuestionComponent.attributes],
] as const)('%s lets staff type all that a definition may say, and no more', (_uid, attributes) => {
  const kinds = attributes.kind.enum as Kind[];
  for (const [name, limits] of Object.entries(attributes as Record<string, Limits>)) {
    if (name === 'kind') continue;
    const fields = kinds.flatMap((kind) =>
      limitsOf(kind).flatMap(([each, field]) => (each === name ? [field] : [])),
    );
    const widest = (
      limit: 'maxLength' | 'minimum' | 'maximum',
      of: (...all: number[]) => number,
    ) =>
      fields.some((field) => field[limit] !== undefined)
        ? of(...fields.map((field) => field[limit] ?? Number.NaN))
        : undefined;
    const { min, max, enum: values } = limits;
    // Of what is chosen the limit is a pattern: one of characters would be told to staff for nothing.
    const chosen = /^\^\.\{0,(\d+)\}\$$/u.exec(limits.regex ?? '')?.[1];
    const maxLength = limits.maxLength ?? (chosen === undefined ? undefined : Number(chosen));
    expect({ name, maxLength, min, max, values }).toEqual({
      name,
      maxLength: widest('maxLength', Math.max),
      min: widest('minimum', Math.min),
      max: widest('maximum', Math.max),
      values: fields[0]?.enum,
    });
  }
});

type Shown = { conditions?: { visible: unknown } };

test.each([
  ['forms.question', questionComponent.attributes],
  ['forms.row-question', rowQuestionComponent.attributes],
] as const)('%s shows of each kind the fields that it has, and no others', (_uid, attributes) => {
  const kinds = attributes.kind.enum;
  const shown = Object.entries(attributes as Record<string, Shown>);
  const expected = shown.map(([name]) => {
    const having = kinds.filter((kind) => fieldsOf(kind).includes(name));
    const isOfAll = name === 'kind' || having.length === kinds.length;
    return [name, isOfAll ? undefined : { visible: { in: [{ var: 'kind' }, having] } }];
  });
  expect(Object.fromEntries(shown.map(([name, { conditions }]) => [name, conditions]))).toEqual(
    Object.fromEntries(expected),
  );
});
