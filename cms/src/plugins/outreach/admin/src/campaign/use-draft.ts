import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Campaign, CampaignChange } from '../../../shared/campaigns';
import type { Messages } from '../../../../../message/message';
import type { Aside } from '../../../../../admin/message-editor/PutAside';
import { saySame } from '../../../../../admin/message-editor/same-words';

const afterTypingMs = 1_000;
const afterFailingMs = 5_000;

/** Why the words were not saved; they are still here. */
type Unsaved = { message: string; isWorthRetrying: boolean };

/**
 * The words of a draft: saved by themselves a moment after typing, one after the other, each over the
 * version before. What somebody else saved meanwhile is handed out as `theirs`, and nothing is saved until
 * that is settled; the words that lose are put aside.
 */
export function useDraft(first: Campaign) {
  const { get, put } = useFetchClient();
  const path = `/outreach/campaigns/${first.id}`;
  const [messages, setMessages] = useState(first.messages);
  const [kept, setKept] = useState(first.messages);
  const [revision, setRevision] = useState(first.revision);
  const [theirs, setTheirs] = useState<Campaign>();
  const [aside, setAside] = useState<Aside>();
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const [isSaving, setIsSaving] = useState(false);
  /** As of now: what is shown may be a moment behind. */
  const now = useRef({ messages, kept, revision, theirs });
  const running = useRef<Promise<boolean>>();

  const change = useCallback((written: Messages) => {
    now.current.messages = written;
    setMessages(written);
  }, []);
  const stand = useCallback((words: Messages, at: number) => {
    now.current.kept = words;
    now.current.revision = at;
    now.current.theirs = undefined;
    setKept(words);
    setRevision(at);
    setTheirs(undefined);
    setUnsaved(undefined);
  }, []);

  /** Somebody saved it, or it is no draft any more: what stands there now. */
  const look = useCallback(
    async (sent: Messages): Promise<boolean> => {
      const { data } = await get<{ data: Campaign }>(path);
      const present = data.data;
      if (present.state === 'draft' && saySame(present.messages, sent)) {
        // It was saved before, and only the answer was lost.
        stand(sent, present.revision);
        return true;
      }
      now.current.theirs = present;
      setTheirs(present);
      return false;
    },
    [get, path, stand],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const { messages: sent, revision: over } = now.current;
    setIsSaving(true);
    try {
      const body: CampaignChange = { revision: over, messages: sent };
      const { data } = await put<{ data: Campaign }>(path, body);
      stand(sent, data.data.revision);
      return true;
    } catch (error) {
      const status = isFetchError(error) ? error.status : undefined;
      if (status === 409) return await look(sent).catch(() => fail(error));
      return fail(error);
    } finally {
      setIsSaving(false);
    }
    function fail(error: unknown) {
      setUnsaved(unsavedBecause(error));
      return false;
    }
  }, [look, path, put, stand]);

  /** Saves all that is written; resolves to whether it is saved. */
  const save = useCallback(async (): Promise<boolean> => {
    while (now.current.messages !== now.current.kept) {
      if (now.current.theirs) return false;
      running.current ??= saveOnce().finally(() => {
        running.current = undefined;
      });
      if (!(await running.current)) return false;
    }
    return now.current.theirs === undefined;
  }, [saveOnce]);

  const isDirty = messages !== kept;
  useEffect(() => {
    if (!isDirty || isSaving || theirs || unsaved?.isWorthRetrying === false) return;
    const timer = setTimeout(() => void save(), unsaved ? afterFailingMs : afterTypingMs);
    return () => clearTimeout(timer);
  }, [isDirty, isSaving, messages, save, theirs, unsaved]);
  // Other words may be taken where the ones before were not.
  useEffect(() => setUnsaved(undefined), [messages]);

  /** Settles whose words stand. The others are put aside. */
  const settle = (whose: 'mine' | 'theirs') => {
    if (!theirs) return;
    const mine = now.current.messages;
    stand(theirs.messages, theirs.revision);
    if (whose === 'theirs') change(theirs.messages);
    setAside(
      whose === 'theirs'
        ? { whose: 'What you wrote', messages: mine }
        : { whose: `What ${theirs.who} saved`, messages: theirs.messages },
    );
    if (whose === 'mine') void save();
  };

  return {
    messages,
    revision,
    change,
    save,
    isDirty,
    isSaving,
    unsaved,
    theirs,
    settle,
    aside,
    setAside,
    /** Has what stands there now looked at again. */
    lookAgain: () => look(now.current.kept),
  };
}

export type Draft = ReturnType<typeof useDraft>;

function unsavedBecause(error: unknown): Unsaved {
  const status = isFetchError(error) ? error.status : undefined;
  const isRefused = status !== undefined && status >= 400 && status < 500 && status !== 429;
  return {
    message:
      isFetchError(error) && isRefused
        ? `${error.message}. What you wrote is still here, and is not saved`
        : 'The registry did not answer. What you wrote is still here, and is saved as soon as it answers',
    isWorthRetrying: !isRefused,
  };
}
