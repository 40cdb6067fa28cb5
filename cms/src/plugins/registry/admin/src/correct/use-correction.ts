import { askedAnswers, isAsked, type AnswerError, type Answers } from '@ehpr/form-schemas';
import { useNotification } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Correctable, Corrected, CorrectionAsked } from '../../../shared/record';
import { pairPath, registrantPath, registryPaths } from '../paths';
import { usePost, type Failed } from '../use-post';

type Stop = Exclude<Corrected, { kind: 'corrected' | 'wrong-answers' }> | Failed;

type Props = { documentId: string; present: Correctable; readAgain: () => void };

/**
 * What staff have corrected so far, over what the record says now: when someone else changes the
 * record meanwhile, their changes are taken in and one's own are kept.
 */
export function useCorrection({ documentId, present, readAgain }: Props) {
  const { form, answers, stamp } = present;
  const post = usePost();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [edits, setEdits] = useState<Answers>({});
  const [errors, setErrors] = useState<readonly AnswerError[]>([]);
  const [tries, setTries] = useState(0);
  const [stop, setStop] = useState<Stop>();
  const [isBusy, setBusy] = useState(false);

  const values = useMemo(() => ({ ...answers, ...edits }), [answers, edits]);
  const asked = useMemo(() => askedAnswers(form, values), [form, values]);
  const isShown = (key: string) => isAsked(form.schema, key, asked);

  const change = (key: string, value: unknown) =>
    setEdits((before) => ({ ...before, [key]: value }));

  async function save({ keepAside }: { keepAside: boolean }) {
    if (isBusy) return;
    setBusy(true);
    const sent: CorrectionAsked = { stamp, version: form.version, answers: asked, keepAside };
    const path = `/registry/records/${documentId}/correction`;
    const outcome = await post<Corrected>(path, sent);
    setBusy(false);
    setStop(undefined);
    setErrors([]);
    if (outcome.kind === 'corrected') {
      toggleNotification({ type: 'success', message: saidOf(outcome) });
      navigate(placeAfter(outcome, documentId));
      return;
    }
    if (outcome.kind === 'wrong-answers') setErrors(outcome.errors);
    else setStop(outcome);
    if (outcome.kind === 'changed' || outcome.kind === 'superseded') readAgain();
    setTries((count) => count + 1);
  }

  return { form, values, asked, isShown, change, errors, stop, tries, isBusy, save };
}

export type Correction = ReturnType<typeof useCorrection>;

type Made = Extract<Corrected, { kind: 'corrected' }>;

function saidOf({ stillSeen }: Made): string {
  return stillSeen
    ? 'The answers were corrected'
    : 'The answers were corrected. This person is no longer among those that you may see';
}

function placeAfter({ stillSeen, duplicateOf }: Made, documentId: string): string {
  if (!stillSeen) return registryPaths.registrants;
  return duplicateOf === undefined ? registrantPath(documentId) : pairPath(documentId, duplicateOf);
}
