import type {
  FormDefinition,
  Option,
  OptionLists,
  QuestionDefinition,
  QuestionOf,
} from '../definition/form.ts';
import { allOf, levelOf, offeredOf } from '../definition/options.ts';

const none: readonly Option[] = [];

export type ChoiceQuestion = Extract<QuestionDefinition, { kind: 'oneOf' | 'anyOf' }>;

export function isChoice(question: QuestionDefinition): question is ChoiceQuestion {
  return question.kind === 'oneOf' || question.kind === 'anyOf';
}

/**
 * Which options each choice of a form offers, over all the answers that it may depend on. Retired
 * options are offered to nobody, and are known here for those who ask about them.
 */
export class Choices {
  readonly #byKey = new Map<string, ChoiceQuestion>();
  readonly #trees = new Map<string, string>();
  readonly #lists: OptionLists;
  readonly #offered = new Map<readonly Option[], readonly Option[]>();

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

  /** The options that a shared list offers; none when there is no such list. */
  listOf(key: string): readonly Option[] {
    return this.#offer(this.#wholeList(key));
  }

  /** All options of a choice, over every answer to the question that it depends on, each once. */
  optionsOf(question: ChoiceQuestion): readonly Option[] {
    if (!('optionsUnder' in question)) return this.placesOf(question);
    const seen = new Map(this.placesOf(question).map((option) => [option.value, option]));
    return [...seen.values()];
  }

  /** The options of a choice as its list has them: what stands below several is there for each. */
  placesOf(question: ChoiceQuestion): readonly Option[] {
    if ('options' in question) return this.#offer(question.options);
    if ('list' in question) return this.listOf(question.list);
    const { root, level } = this.#rootOf(question);
    return levelOf(root, level);
  }

  /** All options of the choice or tree with a key; none when there is no such question. */
  optionsOfKey(key: string): readonly Option[] {
    const question = this.#byKey.get(key);
    return question ? this.optionsOf(question) : this.listOf(this.#trees.get(key) ?? '');
  }

  /**
   * The options of a question as staff keep them, retired ones and all levels included; of one that
   * depends on another answer, those of the question at the top.
   */
  keptFor(question: ChoiceQuestion | QuestionOf<'optionTree'>): readonly Option[] {
    if ('options' in question) return question.options;
    if ('list' in question) return this.#wholeList(question.list);
    const { top } = this.#topOf(question);
    return top && !('optionsUnder' in top) ? this.keptFor(top) : [];
  }

  /** All options of the choice or tree with a key as staff keep them, of every level. */
  keptForKey(key: string): readonly Option[] {
    const question = this.#byKey.get(key);
    return question ? this.keptFor(question) : this.#wholeList(this.#trees.get(key) ?? '');
  }

  /** Whether the question with a key offered a value once, and keeps it for its old answers only. */
  isRetired(key: string, value: unknown): boolean {
    const kept = this.keptForKey(key);
    const isAmong = (options: readonly Option[]) =>
      allOf(options).some((option) => option.value === value);
    return isAmong(kept) && !isAmong(this.#offer(kept));
  }

  #wholeList(key: string): readonly Option[] {
    return (Object.hasOwn(this.#lists, key) ? this.#lists[key] : undefined) ?? none;
  }

  #offer(options: readonly Option[]): readonly Option[] {
    const offered = this.#offered.get(options) ?? offeredOf(options);
    this.#offered.set(options, offered);
    return offered;
  }

  #rootOf(question: ChoiceQuestion): { root: readonly Option[]; level: number } {
    const { top, level } = this.#topOf(question);
    return { root: top ? this.optionsOf(top) : [], level };
  }

  /** The choice at the top of those that depend on one another; none where they go in a circle. */
  #topOf(question: ChoiceQuestion): { top: ChoiceQuestion | undefined; level: number } {
    let level = 0;
    let at: ChoiceQuestion | undefined = question;
    const met = new Set<ChoiceQuestion>();
    while (at && 'optionsUnder' in at && !met.has(at)) {
      met.add(at);
      at = this.parentOf(at);
      level += 1;
    }
    return { top: at && !met.has(at) ? at : undefined, level };
  }
}
