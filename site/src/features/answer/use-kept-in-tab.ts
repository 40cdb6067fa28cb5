import { isRecord, type Answers, type PublishedForm, keysOf } from '@ehpr/form-schemas';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-final-form';
import { decodeFormData, encodeAnswers } from '../../form/decode-form-data.ts';
import type { ShownForm } from '../../form/shown-form.ts';
import { knownAnswers } from '../../form/known-answers.ts';
import type { Keeping } from '../keep-draft/draft-view.ts';
import { noteKept, readTab, watchReturns } from '../keep-draft/read-tab.ts';
import { answersFromAddress } from './answers-from-address.ts';
import { TabStore, ownForm, type KeptInTab } from './tab-store.ts';
import { mintKey } from './mint-key.ts';
import type { OwnAnswers } from './own-answers.ts';

/**
 * The answers of this tab: those kept from before, those that came back from the server, those
 * typed before this script arrived, and those of the address, the later over the earlier. `isReady` once they are in the form;
 * `before` is what was kept, if anything was. Where a registration is changed, its answers are what
 * the form begins with, unless the tab kept some.
 */
export function useKeptInTab(
  form: ShownForm,
  {
    fromServer,
    own,
    keeping,
  }: {
    fromServer: Answers | undefined;
    own: OwnAnswers | undefined;
    keeping: Keeping | undefined;
  },
) {
  const api = useForm();
  const [opened, setOpened] = useState<{ before: KeptInTab | undefined }>();
  const [token, setToken] = useState(keeping?.token);
  const [beside, setBeside] = useState<KeptInTab>();
  // Read while the page is still as the server made it and the person left it.
  const [typedEarly] = useState(() =>
    typedBeforeScript(form, fromServer ? undefined : own?.answers),
  );
  const store = useRef<TabStore | null>(null);
  const idempotencyKey = useRef('');
  const stamp = useRef(own?.stamp);
  const begin = useRef(() => {
    store.current = new TabStore(own ? ownForm(own.of) : (form.preview ?? form.slug));
    const { kept, beside: aside, wasEmptied } = readTab(store.current, keeping, fromServer);
    idempotencyKey.current = kept?.idempotencyKey ?? mintKey();
    // What came back from a post was sent with the stamp that stands in its page.
    if (!fromServer) stamp.current = kept?.stamp ?? own?.stamp;
    const before = knownAnswers(form.schema, kept?.answers ?? own?.answers ?? {});
    const brought = own ? {} : answersFromAddress(form, location.search);
    const answers = { ...before, ...fromServer, ...(!wasEmptied && typedEarly), ...brought };
    if (wasEmptied) elementOf(form)?.reset();
    api.batch(() => {
      // What the person took out meanwhile stays out.
      const emptied = kept && Object.keys(own?.answers ?? {}).filter((key) => !(key in answers));
      for (const key of emptied ?? []) api.change(key, undefined);
      for (const [key, answer] of Object.entries(answers)) api.change(key, answer);
    });
    setToken((given) => given ?? kept?.token);
    setBeside(aside);
    setOpened({ before: kept });
    return watchReturns(store.current, () => idempotencyKey.current);
  });

  useEffect(() => begin.current(), []);

  const keep = useCallback(
    (answers: Answers, place: Pick<KeptInTab, 'step' | 'only' | 'wasReviewed'>) => {
      const isKept = store.current?.write({
        answers,
        ...place,
        version: form.version,
        keys: keysOf(form),
        idempotencyKey: idempotencyKey.current,
        stamp: stamp.current,
        token,
      });
      if (isKept) noteKept({ idempotencyKey: idempotencyKey.current });
    },
    [form, token],
  );
  const clear = useCallback(() => store.current?.clear(), []);
  const keyOfTry = useCallback(() => idempotencyKey.current, []);
  const renewKey = useCallback(() => {
    idempotencyKey.current = mintKey();
  }, []);
  const stampSeen = useCallback(() => stamp.current, []);
  const seeStamp = useCallback((seen: string) => {
    stamp.current = seen;
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
    stampSeen,
    seeStamp,
    token,
    forget,
    showBeside: beside && showBeside,
  };
}

const elementOf = ({ slug }: PublishedForm) =>
  document.querySelector<HTMLFormElement>(`form[data-form="${slug}"]`);

/**
 * What stands in the page's form already, read before the island takes it over. Of a form that came
 * filled in, what differs from that.
 */
function typedBeforeScript(form: PublishedForm, filledIn: Answers | undefined): Answers {
  if (typeof document === 'undefined') return {};
  const element = elementOf(form);
  if (!element) return {};
  const typed = decodeFormData(form, new FormData(element));
  if (filledIn) {
    const untouched = asPosted(form, filledIn);
    const isTouched = ([key, answer]: [string, unknown]) =>
      JSON.stringify(answer) !== JSON.stringify(untouched[key]);
    return Object.fromEntries(Object.entries(typed).filter(isTouched));
  }
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => saysSomething(answer)));
}

/** Answers as a form that is filled in with them would post them. */
function asPosted(form: PublishedForm, answers: Answers): Answers {
  const data = new FormData();
  for (const [name, value] of encodeAnswers(form, answers)) data.append(name, value);
  return decodeFormData(form, data);
}

function saysSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(saysSomething);
  if (isRecord(answer)) return Object.values(answer).some(saysSomething);
  return answer !== undefined;
}
