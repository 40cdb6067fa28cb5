import type { FormDefinition, Option, QuestionDefinition } from '../form-schemas/src/index.ts';

/*
 * Forms of any size, of the same mixture of questions: what is measured of a large one can be
 * compared with what is measured of a small one.
 */

const questionsInStep = 12;

/** One question of each kind that forms use much, every third asked under a condition. */
function question(index: number): QuestionDefinition {
  const key = `q${index}`;
  const common = {
    key,
    label: `Question ${index + 1}, of which this is the wording`,
    hint: `What helps to answer question ${index + 1}`,
    ...(index % 3 === 2 && {
      visibleWhen: { question: `q${index - (index % 12)}`, operator: 'is' as const, value: true },
    }),
  };
  const required = index % 4 === 1;
  switch (index % 12) {
    case 0:
      return { ...common, kind: 'yesNo', required };
    case 1:
    case 2:
      return { ...common, kind: 'text', maxLength: 100, required };
    case 3:
      return { ...common, kind: 'longText', maxLength: 2000 };
    case 4:
      return { ...common, kind: 'date', notInFuture: true, required };
    case 5:
      return { ...common, kind: 'wholeNumber', min: 0, max: 100, required };
    case 6:
      return { ...common, kind: 'oneOf', options: options(6), required };
    case 7:
      return { ...common, kind: 'anyOf', options: options(8) };
    case 8:
      return { ...common, kind: 'phone', required };
    case 9:
      return { ...common, kind: 'email', required };
    case 10:
      return { ...common, kind: 'address' };
    default:
      return {
        ...common,
        kind: 'group',
        rowLabel: 'row',
        maxRows: 5,
        questions: [
          { key: `${key}a`, kind: 'text', label: 'What', maxLength: 40, required: true },
          { key: `${key}b`, kind: 'monthAndYear', label: 'Since' },
        ],
      };
  }
}

/** Options of one level. */
export function options(count: number): Option[] {
  return Array.from({ length: count }, (_, index) => ({
    value: `option${index}`,
    label: `Option ${index + 1}`,
  }));
}

/** A form of so many questions, with one more that chooses from a shared list if there is one. */
export function formOfSize(slug: string, count: number, list?: string): FormDefinition {
  const questions = Array.from({ length: count }, (_, index) => question(index));
  const last = questions.length - 1;
  if (list) questions[last] = { key: `q${last}`, kind: 'oneOf', label: 'From a long list', list };
  const steps = Array.from({ length: Math.ceil(count / questionsInStep) }, (_, index) => ({
    key: `step${index + 1}`,
    title: `Step ${index + 1}`,
    questions: questions.slice(index * questionsInStep, (index + 1) * questionsInStep),
  }));
  return { slug, title: `A form of ${count} questions`, steps };
}

/** How many questions a form has, those of rows as well. */
export function sizeOf({ steps }: Pick<FormDefinition, 'steps'>): number {
  return steps
    .flatMap(({ questions }) => questions)
    .reduce((sum, each) => sum + 1 + (each.kind === 'group' ? each.questions.length : 0), 0);
}
