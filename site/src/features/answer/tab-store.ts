import { isRecord, type Answers } from '@ehpr/form-schemas';

/** What the tab keeps of an unfinished form. */
export type KeptInTab = {
  answers: Answers;
  /** Minted once, so that a try repeated after a lost reply registers nobody twice. */
  idempotencyKey: string;
  /** The form's version and the step that the person saw last. */
  version: number;
  step: string;
  /** The keys of the questions that this version has. */
  keys: readonly string[];
  /** The person came as far as the review, or was refused there. */
  wasReviewed: boolean;
  /** The questions that alone are shown, since the form was changed. */
  only: readonly string[] | undefined;
  /** The state of what is registered that the person saw, where they change it. */
  stamp?: string | undefined;
  /** The token of what was saved to continue later. */
  token?: string | undefined;
};

const prefix = 'ehpr:form:';
const ownPrefix = 'own:';

/** By what the answers are kept of somebody who changes a registration. */
export const ownForm = (documentId: string): string => `${ownPrefix}${documentId}`;

/**
 * The answers of one form, kept in this tab until they are sent. A tab that cannot keep anything,
 * such as a private one whose storage is off, works all the same.
 */
export class TabStore {
  readonly #key: string;

  /** `form` is the slug, the id of a preview, or what `ownForm` makes of a registration. */
  constructor(form: string) {
    this.#key = `${prefix}${form}`;
  }

  read(): KeptInTab | undefined {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
      if (!isRecord(stored) || !isRecord(stored.answers)) return undefined;
      const { answers, idempotencyKey, version, step } = stored;
      if (typeof idempotencyKey !== 'string') return undefined;
      return {
        answers,
        idempotencyKey,
        version: Number(version),
        step: String(step),
        keys: textsIn(stored.keys) ?? [],
        wasReviewed: stored.wasReviewed === true,
        only: textsIn(stored.only),
        ...(typeof stored.stamp === 'string' && { stamp: stored.stamp }),
        ...(typeof stored.token === 'string' && { token: stored.token }),
      };
    } catch {
      return undefined;
    }
  }

  /** Whether it is kept now. */
  write(kept: KeptInTab): boolean {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // Full or switched off: the answers are still in the page.
      return false;
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}

function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
