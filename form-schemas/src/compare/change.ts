import type { Comparison, ListComparison, Scalar } from '../definition/condition.ts';
import type { Kind } from '../definition/form.ts';
import type { OtherLocale } from '../definition/translation.ts';

/** A part of a form: what it is known by, and what people read. */
export type Named = { key: string; label: string };

/** Where a question stands: its step and, in a row, its group. */
export type QuestionPlace = { step: Named; group?: Named; question: Named };

/** A value that a condition waits for, with its label where it is an option. */
export type NamedValue = { value: Scalar; label?: string };

/** A condition that speaks of questions and options by what people read. */
export type NamedCondition =
  | { all: NamedCondition[] }
  | { any: NamedCondition[] }
  | {
      question: Named;
      operator: (Comparison | ListComparison)['operator'];
      values: NamedValue[];
    };

/** Where the options of a choice come from. */
export type ChoiceSource =
  | { from: 'question'; options: string[] }
  | { from: 'list'; list: string }
  | { from: 'answer'; question: Named };

/** What an answer has to keep to, beside its kind and whether it must be given. */
export type ChangeableRule =
  | 'minLength'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'openEnd'
  | 'format'
  | 'autocomplete'
  | 'notInFuture'
  | 'notBefore'
  | 'maxChoices'
  | 'maxRows'
  | 'accept'
  | 'maxMegabytes'
  | 'maxFiles'
  | 'uniqueBy'
  | 'someRows'
  | 'operation'
  | 'sources'
  | 'value'
  | 'parameter'
  | 'core';

/** The words of a question that people read. */
export type WordingField = 'label' | 'hint' | 'rowLabel' | 'statement';

export type BeforeAfter<T> = { before?: T; after?: T };
/** What now stands just before it; nothing when it is the first. */
type Following = { following?: Named };

/** What a text in another language was and is; nothing where there was, or is, no such words. */
type Translated = { locale: OtherLocale } & BeforeAfter<string>;

export type StepChange =
  | ({ kind: 'step-added' | 'step-moved'; step: Named } & Following)
  | { kind: 'step-removed'; step: Named }
  | ({ kind: 'step-reworded'; step: Named; field: 'title' | 'intro' } & BeforeAfter<string>)
  | ({ kind: 'step-translated'; step: Named; field: 'title' | 'intro' } & Translated);

export type QuestionChange = QuestionPlace &
  (
    | { kind: 'question-added'; required: boolean }
    | { kind: 'question-removed' }
    /** With `from`, out of another step; without it, within its own. */
    | ({ kind: 'question-moved'; from?: Named } & Following)
    | ({ kind: 'question-reworded'; field: WordingField } & BeforeAfter<string>)
    | ({ kind: 'question-translated'; field: WordingField } & Translated)
    | ({ kind: 'message-changed'; rule: string } & BeforeAfter<string>)
    | ({ kind: 'message-translated'; rule: string } & Translated)
    | { kind: 'question-retyped'; before: Kind; after: Kind }
    | { kind: 'question-made-required' | 'question-made-optional' }
    | ({ kind: 'rule-changed'; rule: ChangeableRule } & BeforeAfter<Scalar>)
    | ({ kind: 'choices-changed' } & BeforeAfter<ChoiceSource>)
    | { kind: 'condition-added'; after: NamedCondition }
    | { kind: 'condition-removed'; before: NamedCondition }
    | { kind: 'condition-changed'; before: NamedCondition; after: NamedCondition }
  );

/** What changed among the options of a question or a list. `under` names those above, from the top. */
export type OptionChange = { under: string[] } & (
  | { kind: 'option-added' | 'option-removed'; option: Named }
  /** Readable where it was chosen, and offered to nobody; or offered again. */
  | { kind: 'option-retired' | 'option-restored'; option: Named }
  | { kind: 'option-relabelled'; option: Named; before: string; after: string }
  | ({ kind: 'option-translated'; option: Named } & Translated)
  | { kind: 'options-reordered'; after: string[] }
);

/** One thing that differs between two definitions of a form, with what a sentence about it needs. */
export type Change =
  | { kind: 'form-retitled'; before: string; after: string }
  | ({ kind: 'form-translated' } & Translated)
  | StepChange
  | QuestionChange
  | (OptionChange & QuestionPlace)
  | (OptionChange & { list: string });
