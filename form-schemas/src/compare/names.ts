import { Choices } from '../compile/choices.ts';
import type { Condition, Scalar } from '../definition/condition.ts';
import type { FormDefinition, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { allOf } from '../definition/options.ts';
import type { OtherLocale, QuestionTranslation } from '../definition/translation.ts';
import { withRows } from '../definition/with-rows.ts';
import { wordsAt } from '../translations/words-at.ts';
import type { ChoiceSource, Named, NamedCondition, NamedValue } from './change.ts';

/** What the parts of one definition are called, by their keys and values. */
export class Names {
  readonly #labels: Map<string, string>;
  readonly #choices: Choices;
  readonly #translations: FormDefinition['translations'];

  constructor(definition: FormDefinition, lists: OptionLists) {
    const questions = definition.steps.flatMap((step) => step.questions).flatMap(withRows);
    this.#labels = new Map(questions.map(({ key, label }) => [key, label]));
    this.#choices = new Choices(definition, lists);
    this.#translations = definition.translations;
  }

  /** The words of a question in another language, as far as it has any. */
  translation(key: string, locale: OtherLocale): QuestionTranslation {
    return wordsAt(this.#translations?.[locale]?.questions, key);
  }

  question(key: string): Named {
    return { key, label: this.#labels.get(key) ?? key };
  }

  condition(condition: Condition): NamedCondition {
    if ('all' in condition) return { all: condition.all.map((part) => this.condition(part)) };
    if ('any' in condition) return { any: condition.any.map((part) => this.condition(part)) };
    const { question, operator } = condition;
    const given = 'value' in condition ? condition.value : [];
    const values = Array.isArray(given) ? given : [given];
    return {
      question: this.question(question),
      operator,
      values: values.map((value) => this.#value(question, value)),
    };
  }

  /** Where a question takes its options from, if it offers any. */
  source(question: QuestionDefinition): ChoiceSource | undefined {
    if ('options' in question) {
      return { from: 'question', options: question.options.map(({ label }) => label) };
    }
    if ('list' in question) return { from: 'list', list: question.list };
    if (!('optionsUnder' in question)) return undefined;
    return { from: 'answer', question: this.question(question.optionsUnder) };
  }

  #value(question: string, value: Scalar): NamedValue {
    const option = allOf(this.#choices.keptForKey(question)).find((each) => each.value === value);
    return option ? { value, label: option.label } : { value };
  }
}
