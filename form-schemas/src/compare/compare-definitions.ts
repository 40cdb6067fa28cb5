import type { FormDefinition, OptionLists, StepDefinition } from '../definition/form.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { align } from './align.ts';
import type { Change, Named, StepChange } from './change.ts';
import { wordsAt } from '../translations/words-at.ts';
import { compareOptions } from './compare-options.ts';
import { compareWords } from './compare-words.ts';
import { compareQuestions, type QuestionMoves } from './compare-questions.ts';
import { Names } from './names.ts';

type Both<T> = { before: T; after: T };

/**
 * What differs between two definitions of a form, in the order of the later one, what was removed
 * after what is there. With the option lists of both, what changed in these is told as well.
 */
export function compareDefinitions(
  before: FormDefinition,
  after: FormDefinition,
  lists: Both<OptionLists> = { before: {}, after: {} },
): Change[] {
  const retitled: Change[] =
    before.title === after.title
      ? []
      : [{ kind: 'form-retitled', before: before.title, after: after.title }];
  const translated = compareWords(['title'], {
    before: (locale) => before.translations?.[locale],
    after: (locale) => after.translations?.[locale],
  }).map(({ field: _title, ...words }): Change => ({ kind: 'form-translated', ...words }));
  return [
    ...retitled,
    ...translated,
    ...compareSteps({ before, after }, lists),
    ...compareLists(lists),
  ];
}

function compareSteps(forms: Both<FormDefinition>, lists: Both<OptionLists>): Change[] {
  const names = {
    before: new Names(forms.before, lists.before),
    after: new Names(forms.after, lists.after),
  };
  const { present, removed } = align(forms.before.steps, forms.after.steps, ({ key }) => key);
  const moves = questionMoves(forms);
  let last: Named | undefined;

  const changes = present.map((each): Change[] => {
    const added = 'added' in each;
    const after = added ? each.added : each.after;
    const step = named(after);
    const following = last && { following: last };
    last = step;
    const stands: StepChange[] = [];
    if (added) stands.push({ kind: 'step-added', step, ...following });
    else if (each.moved) stands.push({ kind: 'step-moved', step, ...following });
    const before = added ? undefined : each.before;
    const questions = { before: before?.questions ?? [], after: after.questions };
    return [
      ...stands,
      ...(before ? [...reworded(before, after), ...translated(after, forms)] : []),
      ...compareQuestions(questions, { step }, names, moves),
    ];
  });
  const gone = removed.map((before): Change[] => {
    const step = named(before);
    const questions = { before: before.questions, after: [] };
    return [{ kind: 'step-removed', step }, ...compareQuestions(questions, { step }, names, moves)];
  });
  return [...changes, ...gone].flat();
}

const named = ({ key, title }: StepDefinition): Named => ({ key, label: title });

/** How to tell a question that moved to another step from one that was added or removed. */
function questionMoves({ before, after }: Both<FormDefinition>): QuestionMoves {
  const standing = new Map(after.steps.map((step) => [step.key, keysIn(step)]));
  const present = new Set(after.steps.flatMap((step) => [...keysIn(step)]));
  const origins = new Map(
    before.steps.flatMap((step) =>
      step.questions.map((question) => [question.key, { question, step: named(step) }] as const),
    ),
  );
  return {
    arrived({ key }) {
      const origin = origins.get(key);
      return origin && !standing.get(origin.step.key)?.has(key) ? origin : undefined;
    },
    left: ({ key }) => present.has(key),
  };
}

const keysIn = (step: StepDefinition) => new Set(step.questions.map(({ key }) => key));

function reworded(before: StepDefinition, after: StepDefinition): StepChange[] {
  return (['title', 'intro'] as const)
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => {
      const [was, is] = [before[field], after[field]];
      return {
        kind: 'step-reworded',
        step: named(after),
        field,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      };
    });
}

function translated(step: StepDefinition, { before, after }: Both<FormDefinition>): StepChange[] {
  const wordsOf = (form: FormDefinition) => (locale: OtherLocale) =>
    wordsAt(form.translations?.[locale]?.steps, step.key);
  const sides = { before: wordsOf(before), after: wordsOf(after) };
  return compareWords(['title', 'intro'], sides).map((words) => ({
    kind: 'step-translated',
    step: named(step),
    ...words,
  }));
}

/** Lists of one side only are told by the questions that use them. */
function compareLists({ before, after }: Both<OptionLists>): Change[] {
  return Object.entries(after).flatMap(([list, options]) =>
    compareOptions(before[list] ?? options, options).map((change) => ({ list, ...change })),
  );
}
