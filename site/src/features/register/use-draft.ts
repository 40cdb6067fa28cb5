import { isRecord, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-final-form';
import { decodeFormData } from '../../form/decode-form-data.ts';
import { DraftStore } from './draft-store.ts';
import { mintKey } from './mint-key.ts';

/**
 * The answers of this tab: those kept from before, those that came back from the server, and those
 * typed before this script arrived, the later over the earlier. `isReady` once they are in the form.
 */
export function useDraft(form: PublishedForm, fromServer: Answers | undefined) {
  const api = useForm();
  const [isReady, setReady] = useState(false);
  const [typedEarly] = useState(() => typedBeforeScript(form));
  const store = useRef<DraftStore | null>(null);
  const idempotencyKey = useRef('');

  useEffect(() => {
    store.current = new DraftStore(form.slug);
    const kept = store.current.read();
    idempotencyKey.current = kept?.idempotencyKey ?? mintKey();
    const answers = { ...kept?.answers, ...fromServer, ...typedEarly };
    api.batch(() => {
      for (const [key, answer] of Object.entries(answers)) api.change(key, answer);
    });
    setReady(true);
    // Once: the form holds the answers from here on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    isReady,
    keyOfTry: () => idempotencyKey.current,
    renewKey: () => {
      idempotencyKey.current = mintKey();
    },
    keep: (answers: Answers) =>
      store.current?.write({ answers, idempotencyKey: idempotencyKey.current }),
    clear: () => store.current?.clear(),
  };
}

/** What stands in the page's form already, read before the island takes it over. */
function typedBeforeScript(form: PublishedForm): Answers {
  if (typeof document === 'undefined') return {};
  const element = document.querySelector<HTMLFormElement>(`form[data-form="${form.slug}"]`);
  if (!element) return {};
  const typed = decodeFormData(form, new FormData(element));
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => saysSomething(answer)));
}

function saysSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(saysSomething);
  if (isRecord(answer)) return Object.values(answer).some(saysSomething);
  return answer !== undefined;
}
