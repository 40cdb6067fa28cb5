import type { AnswerError } from '@ehpr/form-schemas';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ComparedPair, MergeAsked, Merged, Side } from '../../../shared/duplicates';
import type { Done } from '../../../shared/record';
import { registrantPath, registryPaths } from '../paths';
import { refusalInWords } from '../record/words';
import { usePost, type Failed } from '../use-post';

/** Which answer of which question holds, and what became of merging or telling apart. */
export function useMerging(pair: ComparedPair, readAgain: () => void) {
  const { older, newer, stamps } = pair;
  const post = usePost();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [errors, setErrors] = useState<readonly AnswerError[]>([]);
  const [stop, setStop] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const path = `/registry/duplicates/${older.documentId}/${newer.documentId}`;

  function refused(outcome: Exclude<Done | Merged, { kind: 'done' | 'merged' }> | Failed) {
    if (outcome.kind === 'wrong-answers') return setErrors(outcome.errors);
    if (outcome.kind === 'invalid') return undefined;
    setStop(outcome.kind === 'failed' ? outcome.message : refusalInWords(outcome));
    return outcome.kind === 'changed' ? readAgain() : undefined;
  }

  async function ask<T extends { kind: string }>(
    verb: string,
    body: object,
  ): Promise<T | Failed | undefined> {
    if (isBusy) return undefined;
    setBusy(true);
    setStop(undefined);
    setErrors([]);
    const outcome = await post<T>(`${path}/${verb}`, body);
    setBusy(false);
    return outcome;
  }

  async function merge() {
    const asked: MergeAsked = { stamps, choices };
    const outcome = await ask<Merged>('merge', asked);
    if (!outcome) return;
    if (outcome.kind !== 'merged') return refused(outcome);
    const { documentId, stillSeen } = outcome;
    const gone = '. This person is no longer among those that you may see';
    const message = `The two records were merged${stillSeen ? '' : gone}`;
    toggleNotification({ type: 'success', message });
    navigate(stillSeen ? registrantPath(documentId) : registryPaths.duplicates);
  }

  async function tellApart() {
    const outcome = await ask<Done>('apart', {});
    if (!outcome) return;
    if (outcome.kind !== 'done') return refused(outcome);
    const message = 'They are different people: this pair is not offered again';
    toggleNotification({ type: 'success', message });
    navigate(registryPaths.duplicates);
  }

  const choose = (key: string, side: Side) => setChoices((before) => ({ ...before, [key]: side }));
  const sideOf = (key: string): Side => choices[key] ?? 'newer';
  return { choose, sideOf, errors, stop, isBusy, merge, tellApart };
}

export type Merging = ReturnType<typeof useMerging>;
