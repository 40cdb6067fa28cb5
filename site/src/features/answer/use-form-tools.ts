import { useEffect, useRef } from 'react';
import type { ShownForm } from '../../form/shown-form.ts';
import { paths } from '../../paths.ts';
import { AnswerChecker } from './answer-checker.ts';
import { ProofOfHumanity } from './proof/proof-of-humanity.ts';

type FormTools = {
  checker: AnswerChecker;
  /** Not needed of somebody who is signed in. */ proof?: ProofOfHumanity;
};

/** What works beside the form in the browser, from the moment that script runs. */
export function useFormTools(form: ShownForm) {
  const tools = useRef<FormTools | null>(null);
  useEffect(() => {
    const proof =
      form.place === 'change' ? undefined : new ProofOfHumanity(paths.challenge(form.slug));
    tools.current = { checker: new AnswerChecker(form), ...(proof && { proof }) };
    proof?.prepare();
  }, [form]);
  return tools;
}
