import {
  checkAnswers,
  moduleValidator,
  type AnswerError,
  type Answers,
  type PublishedForm,
  type Validate,
  type ValidateFunction,
} from '@ehpr/form-schemas';
import { paths } from '../../paths.ts';

/**
 * Judges answers in the browser with the module that the CMS made of the form's schema. While it is
 * not there, or cannot be had, it knows nothing, and the server decides.
 */
export class AnswerChecker {
  readonly #form: PublishedForm;
  #validate: Validate | undefined;
  readonly #loaded: Promise<void>;

  constructor(form: PublishedForm) {
    this.#form = form;
    this.#loaded = this.#load();
  }

  /** What is wrong with the answers, or nothing known. */
  check(answers: Answers): AnswerError[] | undefined {
    if (!this.#validate) return undefined;
    const checked = checkAnswers(this.#form, answers, this.#validate, new Date());
    return checked.kind === 'invalid' ? checked.errors : [];
  }

  /** As `check`, once the module had its chance to arrive. */
  async checkWhenLoaded(answers: Answers): Promise<AnswerError[] | undefined> {
    await Promise.race([this.#loaded, new Promise((resolve) => setTimeout(resolve, 3_000))]);
    return this.check(answers);
  }

  async #load(): Promise<void> {
    try {
      const address = paths.validator(this.#form.slug, this.#form.hash);
      const loaded = (await import(/* @vite-ignore */ address)) as { default: ValidateFunction };
      this.#validate = moduleValidator(loaded.default);
    } catch {
      this.#validate = undefined;
    }
  }
}
