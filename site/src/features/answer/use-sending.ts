import type { AnswerError, Answers, PublishedForm, RegistrationWording } from '@ehpr/form-schemas';
import { useState, type RefObject } from 'react';
import { paths } from '../../paths.ts';
import type { Words } from '../../words/index.ts';
import { forgetToldSteps } from '../steps-reached/tell-step.ts';
import { registeredTitle } from './registered-title.ts';
import type { Failure } from './reply.ts';
import { sendForm } from './send-form.ts';
import type { useKeptInTab } from './use-kept-in-tab.ts';
import type { useFormTools } from './use-form-tools.ts';

type Sending = {
  form: PublishedForm;
  words: Words;
  element: RefObject<HTMLFormElement | null>;
  tab: ReturnType<typeof useKeptInTab>;
  tools: ReturnType<typeof useFormTools>;
  typedNow: () => Answers;
  tell: (errors: readonly AnswerError[]) => void;
  /** Why an earlier post of the page itself was not saved. */
  earlier: Failure | undefined;
  /** What staff say to those who are registered. */
  confirmation: RegistrationWording['confirmation'] | undefined;
};

/** Sends the registration, once however often it is tried, and knows what became of it. */
export function useSending(context: Sending) {
  const { form, words, element, tab, tools, typedNow, tell, earlier, confirmation } = context;
  const [failure, setFailure] = useState(earlier);
  const [tries, setTries] = useState(0);
  const [confirmationNumber, setConfirmationNumber] = useState<string>();

  const send = async () => {
    const wrong = (await tools.current?.checker.checkWhenLoaded(typedNow())) ?? [];
    tell(wrong);
    setFailure(undefined);
    if (wrong.length > 0 || !element.current) return;
    const proof = await tools.current?.proof?.take();
    const stamp = tab.stampSeen();
    const reply = await sendForm(element.current, {
      intent: 'submit',
      idempotencyKey: tab.keyOfTry(),
      ...(proof && { proof }),
      ...(stamp !== undefined && { stamp }),
    });
    if (reply.kind === 'registered') {
      tab.clear();
      forgetToldSteps(form);
      history.replaceState(null, '', paths.formSent(form));
      document.title = words.formTitle(registeredTitle(confirmation, words), words.siteName);
      setConfirmationNumber(reply.confirmationNumber);
      scrollTo({ top: 0 });
      return;
    }
    if (reply.kind === 'changed') {
      tab.clear();
      location.assign(paths.mineDone(form.locale, reply.done));
      return;
    }
    tools.current?.proof?.prepare();
    if (reply.kind === 'invalid') tell(reply.errors);
    if (reply.kind === 'failed') {
      if (reply.failure.kind === 'key-reused') tab.renewKey();
      if (reply.failure.kind === 'record-changed') tab.seeStamp(reply.failure.stamp);
      setFailure(reply.failure);
      setTries((count) => count + 1);
    }
  };

  return { send, failure, tries, confirmationNumber, forgetFailure: () => setFailure(undefined) };
}
