import type { PublishedForm } from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { AnswerChecker } from './answer-checker.ts';
import { ProofOfHumanity } from './proof/proof-of-humanity.ts';

type FormTools = { checker: AnswerChecker; proof: ProofOfHumanity };

/** What works beside the form in the browser, from the moment that script runs. */
export function useFormTools(form: PublishedForm) {
  const tools = useRef<FormTools | null>(null);
  useEffect(() => {
    const proof = new ProofOfHumanity(paths.challenge(form.slug));
    tools.current = { checker: new AnswerChecker(form), proof };
    proof.prepare();
  }, [form]);
  return tools;
}
