import type {
  FormDefinition,
  Option,
  OptionLists,
  QuestionDefinition,
} from '../definition/form.ts';
import { levelOf } from '../definition/options.ts';

export type ChoiceQuestion = Extract<QuestionDefinition, { kind: 'oneOf' | 'anyOf' }>;

export function isChoice(question: QuestionDefinition): question is ChoiceQuestion {
  return question.kind === 'oneOf' || question.kind === 'anyOf';
}

/** Which options each choice of a form offers, over all the answers that it may depend on. */
export class Choices {
  readonly #byKey = new Map<string, ChoiceQuestion>();
  readonly #trees = new Map<string, string>();
  readonly #lists: OptionLists;

  constructor(definition: Pick<FormDefinition, 'steps'>, lists: OptionLists) {
    this.#lists = lists;
    for (const question of definition.steps.flatMap((step) => step.questions)) {
      this.#learn(question);
      if (question.kind === 'group') for (const inRow of question.questions) this.#learn(inRow);
    }
  }

  #learn(question: QuestionDefinition): void {
    if (isChoice(question)) this.#byKey.set(question.key, question);
    if (question.kind === 'optionTree') this.#trees.set(question.key, question.list);
  }

  /** The choice below whose chosen option the options of this one stand, if there is such. */
  parentOf(question: ChoiceQuestion): ChoiceQuestion | undefined {
    return 'optionsUnder' in question ? this.#byKey.get(question.optionsUnder) : undefined;
  }

  /** The options of a shared list; none when there is no such list. */
  listOf(key: string): readonly Option[] {
    return Object.hasOwn(this.#lists, key) ? (this.#lists[key] ?? []) : [];
  }

  /** All options of a choice, over every answer to the question that it depends on, each once. */
  optionsOf(question: ChoiceQuestion): readonly Option[] {
    if (!('optionsUnder' in question)) return this.placesOf(question);
    const seen = new Map(this.placesOf(question).map((option) => [option.value, option]));
    return [...seen.values()];
  }

  /** The options of a choice as its list has them: what stands below several is there for each. */
  placesOf(question: ChoiceQuestion): readonly Option[] {
    if ('options' in question) return question.options;
    if ('list' in question) return this.listOf(question.list);
    const { root, level } = this.#rootOf(question);
    return levelOf(root, level);
  }

  /** All options of the choice or tree with a key; none when there is no such question. */
  optionsOfKey(key: string): readonly Option[] {
    const question = this.#byKey.get(key);
    return question ? this.optionsOf(question) : this.listOf(this.#trees.get(key) ?? '');
  }

  #rootOf(question: ChoiceQuestion): { root: readonly Option[]; level: number } {
    let level = 0;
    let at: ChoiceQuestion | undefined = question;
    const met = new Set<ChoiceQuestion>();
    while (at && 'optionsUnder' in at && !met.has(at)) {
      met.add(at);
      at = this.parentOf(at);
      level += 1;
    }
    return { root: at && !met.has(at) ? this.optionsOf(at) : [], level };
  }
}
