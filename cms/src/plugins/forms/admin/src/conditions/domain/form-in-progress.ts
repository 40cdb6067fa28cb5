import {
  isRecord,
  operatorsFor,
  type Option,
  type QuestionDefinition,
  type StepDefinition,
} from '@ehpr/form-schemas';

/*
 * The form as it stands in the editor, saved or not. It may be half written, so that it is read with
 * patience: only what the fields of its editor ask of it, and what cannot be read is not there.
 */

/** A question that a condition may look at, with where people meet it. */
export type Asked = { definition: QuestionDefinition; label: string; within: string };

/** What a condition has around it. */
export type Surroundings = {
  /** Earlier questions of the form or, in a row of a group, of the row. */
  beside: Asked[];
  /** What the other questions of the form are called, by key. */
  elsewhere: ReadonlyMap<string, string>;
  isInRow: boolean;
  isCore: boolean;
  steps: StepDefinition[];
};

/** A question, as much of it as is written, and those before it. */
export type Standing = {
  own: QuestionDefinition;
  isInRow: boolean;
  /** Earlier questions of the form or, in a row of a group, of the row. */
  beside: Asked[];
  /** All earlier questions: in a row, those of the form as well as those of the row. */
  before: Asked[];
};

/** Where the question stands that has the field with a name, such as `steps.2.questions.3.visibleWhen`. */
export function standingOf(form: unknown, fieldName: string): Standing {
  const [step = 0, question = 0, row] = (fieldName.match(/\d+/gu) ?? []).map(Number);
  const steps = membersOf(form, 'steps');
  const own = membersOf(steps[step], 'questions')[question] ?? {};
  const inForm = steps
    .slice(0, step + 1)
    .flatMap((each, index) =>
      asking(
        membersOf(each, 'questions').slice(0, index === step ? question : undefined),
        textIn(each, 'title'),
      ),
    );
  if (row === undefined) {
    return { own: definitionOf(own), isInRow: false, beside: inForm, before: inForm };
  }
  const rows = membersOf(own, 'questions');
  const beside = asking(rows.slice(0, row), labelOf(own));
  const before = [...inForm, ...beside];
  return { own: definitionOf(rows[row] ?? {}), isInRow: true, beside, before };
}

/** What surrounds the field with a name. */
export function surroundingsOf(form: unknown, fieldName: string): Surroundings {
  const { beside, isInRow } = standingOf(form, fieldName);
  const steps = stepsOf(form);
  return {
    beside: beside.filter(({ definition }) => operatorsFor(definition.kind).length > 0),
    elsewhere: labelsOf(form),
    isInRow,
    isCore: questionAt(form, fieldName)?.['core'] === true,
    steps,
  };
}

/** The steps of the form, with as much of their questions as is written. */
export function stepsOf(form: unknown): StepDefinition[] {
  return membersOf(form, 'steps').map((each) => ({
    key: textIn(each, 'key'),
    title: textIn(each, 'title'),
    questions: membersOf(each, 'questions').map(definitionOf),
  }));
}

/** What the questions of the form are called, those of rows as well, by key. */
export function labelsOf(form: unknown): ReadonlyMap<string, string> {
  return new Map(
    membersOf(form, 'steps')
      .flatMap((each) => membersOf(each, 'questions'))
      .flatMap((each) => [each, ...membersOf(each, 'questions')])
      .map((each) => [textIn(each, 'key'), labelOf(each)]),
  );
}

/** The question, of the form or of a row, to which the field with a name belongs. */
export function questionAt(form: unknown, fieldName: string): Record<string, unknown> | undefined {
  const [step = -1, question = -1, row] = (fieldName.match(/\d+/gu) ?? []).map(Number);
  const own = membersOf(membersOf(form, 'steps')[step], 'questions')[question];
  return row === undefined ? own : membersOf(own, 'questions')[row];
}

/** Those of the questions that can be named: with a key and a kind. */
function asking(questions: Record<string, unknown>[], within: string): Asked[] {
  return questions
    .map((each) => ({ definition: definitionOf(each), label: labelOf(each), within }))
    .filter(({ definition: { key, kind } }) => key !== '' && kind.length > 0);
}

/** As much of a question's definition as conditions, references and messages ask for. */
function definitionOf(question: Record<string, unknown>): QuestionDefinition {
  return {
    key: textIn(question, 'key'),
    kind: textIn(question, 'kind'),
    label: labelOf(question),
    min: question['min'],
    max: question['max'],
    required: question['required'] === true,
    notBefore: textIn(question, 'notBefore') || undefined,
    notInFuture: question['notInFuture'] === true,
    openEnd: question['openEnd'] === true,
    maxChoices: question['maxChoices'] ?? undefined,
    maxRows: question['maxRows'] ?? undefined,
    rowLabel: textIn(question, 'rowLabel'),
    accept: question['accept'] ?? 'pdfOrImage',
    maxMegabytes: question['maxMegabytes'] ?? 10,
    maxFiles: question['maxFiles'] ?? undefined,
    rows: readOptions(question['rows']),
    columns: readOptions(question['columns']),
    operation: question['operation'] ?? undefined,
    value: textIn(question, 'value') || undefined,
    format: question['format'] ?? undefined,
    minLength: question['minLength'] ?? undefined,
    maxLength: question['maxLength'] ?? Number.MAX_SAFE_INTEGER,
    questions: membersOf(question, 'questions')
      .map(definitionOf)
      .filter(({ kind }) => kind.length > 0),
    ...choicesOf(question),
  } as QuestionDefinition;
}

/** Where the options come from. A field for another source may be filled in as well. */
function choicesOf(question: Record<string, unknown>): object {
  const { kind, options } = question;
  const list = textIn(question, 'list');
  const optionsUnder = textIn(question, 'optionsUnder');
  const hasOwn = options !== null && options !== undefined && kind !== 'optionTree';
  if (hasOwn || (!list && !optionsUnder)) return { options: readOptions(options) };
  return list ? { list } : { optionsUnder };
}

/** Options are edited as JSON: until they are saved, they may be its text. */
function readOptions(given: unknown): Option[] {
  if (Array.isArray(given)) return given.filter(isOption);
  if (typeof given !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(given);
    return Array.isArray(parsed) ? parsed.filter(isOption) : [];
  } catch {
    return [];
  }
}

const isOption = (given: unknown): given is Option =>
  isRecord(given) &&
  typeof given['value'] === 'string' &&
  typeof given['label'] === 'string' &&
  (given['options'] === undefined ||
    (Array.isArray(given['options']) && given['options'].every(isOption)));

const labelOf = (question: Record<string, unknown>): string =>
  textIn(question, 'label') || textIn(question, 'key');

function textIn(value: Record<string, unknown>, field: string): string {
  const text = value[field];
  return typeof text === 'string' ? text : '';
}

function membersOf(value: unknown, field: string): Record<string, unknown>[] {
  const members = isRecord(value) ? value[field] : undefined;
  return Array.isArray(members) ? members.map((each) => (isRecord(each) ? each : {})) : [];
}
