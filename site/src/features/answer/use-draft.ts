import { isRecord, type Answers, type PublishedForm, keysOf } from '@ehpr/form-schemas';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-final-form';
import { decodeFormData } from '../../form/decode-form-data.ts';
import type { ShownForm } from '../../form/shown-form.ts';
import { knownAnswers } from '../../form/known-answers.ts';
import type { Keeping } from '../keep-draft/draft-view.ts';
import { noteKept, readTab } from '../keep-draft/read-tab.ts';
import { answersFromAddress } from './answers-from-address.ts';
import { DraftStore, type Draft } from './draft-store.ts';
import { mintKey } from './mint-key.ts';

/**
 * The answers of this tab: those kept from before, those that came back from the server, those
 * typed before this script arrived, and those of the address, the later over the earlier. `isReady` once they are in the form;
 * `before` is what was kept, if anything was.
 */
export function useDraft(
  form: ShownForm,
  fromServer: Answers | undefined,
  keeping: Keeping | undefined,
) {
  const api = useForm();
  const [opened, setOpened] = useState<{ before: Draft | undefined }>();
  const [token, setToken] = useState(keeping?.token);
  const [beside, setBeside] = useState<Draft>();
  // Read while the page is still as the server made it and the person left it.
  const [typedEarly] = useState(() => typedBeforeScript(form));
  const store = useRef<DraftStore | null>(null);
  const idempotencyKey = useRef('');
  const begin = useRef(() => {
    store.current = new DraftStore(form.preview ?? form.slug);
    const { kept, beside: aside, wasEmptied } = readTab(store.current, keeping, fromServer);
    idempotencyKey.current = kept?.idempotencyKey ?? mintKey();
    const before = knownAnswers(form.schema, kept?.answers ?? {});
    const brought = answersFromAddress(form, location.search);
    const answers = { ...before, ...fromServer, ...(!wasEmptied && typedEarly), ...brought };
    if (wasEmptied) elementOf(form)?.reset();
    api.batch(() => {
      for (const [key, answer] of Object.entries(answers)) api.change(key, answer);
    });
    setToken((given) => given ?? kept?.token);
    setBeside(aside);
    setOpened({ before: kept });
  });

  useEffect(() => begin.current(), []);

  const keep = useCallback(
    (answers: Answers, place: Pick<Draft, 'step' | 'only' | 'wasReviewed'>) => {
      const isKept = store.current?.write({
        answers,
        ...place,
        version: form.version,
        keys: keysOf(form),
        idempotencyKey: idempotencyKey.current,
        token,
      });
      if (isKept) noteKept();
    },
    [form, token],
  );
  const clear = useCallback(() => store.current?.clear(), []);
  const keyOfTry = useCallback(() => idempotencyKey.current, []);
  const renewKey = useCallback(() => {
    idempotencyKey.current = mintKey();
  }, []);
  /** Empties the form in the page and what the tab keeps of it. */
  const forget = () => {
    clear();
    renewKey();
    setToken(undefined);
    setBeside(undefined);
    show({});
  };
  const show = (answers: Answers) =>
    api.batch(() => {
      const shown = Object.keys(api.getState().values);
      for (const key of new Set([...shown, ...Object.keys(answers)])) api.change(key, answers[key]);
    });
  const showBeside = () => {
    if (!beside) return;
    setBeside({ ...beside, answers: api.getState().values as Answers });
    show(knownAnswers(form.schema, beside.answers));
  };
  const { before } = opened ?? {};
  const isReady = opened !== undefined;
  return {
    isReady,
    before,
    keep,
    clear,
    keyOfTry,
    renewKey,
    token,
    forget,
    showBeside: beside && showBeside,
  };
}

const elementOf = ({ slug }: PublishedForm) =>
  document.querySelector<HTMLFormElement>(`form[data-form="${slug}"]`);

/** What stands in the page's form already, read before the island takes it over. */
function typedBeforeScript(form: PublishedForm): Answers {
  if (typeof document === 'undefined') return {};
  const element = elementOf(form);
  if (!element) return {};
  const typed = decodeFormData(form, new FormData(element));
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => saysSomething(answer)));
}

function saysSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(saysSomething);
  if (isRecord(answer)) return Object.values(answer).some(saysSomething);
  return answer !== undefined;
}
