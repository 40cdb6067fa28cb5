import type { Answers, PublishedForm } from '@ehpr/form-schemas';
import { formElementId } from '../../form/names.ts';
import type { Carried } from '../../layouts/carried.ts';

/** What stands in the place of a form while somebody saves it to continue later. */
export type DraftView = {
  /** The form as the person saw it, with all that they answered. */
  form: PublishedForm;
  answers: Answers;
  step: string;
  only: string | undefined;
  /** The token of the draft, once there is one. */
  token: string | undefined;
} & (
  | {
      kind: 'asking';
      email: string;
      /** What is wrong with the address. */
      error?: string;
      failure?: { title: string; text: string };
    }
  | { kind: 'saved'; expiresAt: string }
);

/** What goes along to the same page in another language: once it is saved, the form. */
export const carriedByDraft = ({ kind, step }: DraftView): Carried => ({
  form: formElementId,
  intent: kind === 'asking' ? `save:${step}` : `back:${step}`,
  onEnter: kind === 'asking' ? `mail-link:${step}` : `back:${step}`,
});

/** Of a form that can be saved and cleared: what the page knows of the person's draft. */
export type Keeping = {
  /** The token of the draft that they go on with. */
  token?: string | undefined;
  /** The draft was opened just now. */
  resumed?: Resumed | undefined;
};

export type Resumed = {
  /** The form was changed since it was saved. */
  hasChanged: boolean;
  /** The names of files that are not kept any more. */
  lost: readonly string[];
};
