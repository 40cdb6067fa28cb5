import type { FileReference, Path } from '@ehpr/form-schemas';
import { useEffect, useRef, useState } from 'react';
import { fieldName } from '../../names.ts';
import { sendFile, type UploadReply } from './send-file.ts';
import { filesUnderWay, noFilesUnderWay } from './uploads-under-way.ts';

/** A file that was chosen and is not an answer yet. */
export type PendingFile = {
  key: number;
  file: File;
  state:
    | { kind: 'waiting' }
    | { kind: 'sending'; part: number }
    | { kind: 'refused'; message: string }
    | { kind: 'failed'; why: Extract<UploadReply, { kind: 'failed' }>['why'] };
};

const waiting = { kind: 'waiting' } as const;

type Uploading = {
  path: Path;
  to: string;
  /** Why a file is not even sent, in the person's words. */
  refusal: (file: File) => string | undefined;
  /** A file has arrived and is an answer now. */
  onSent: (reference: FileReference) => void;
};

/** Sends the files that a person chooses for a question, one after the other. */
export function useUploads({ path, to, refusal, onSent }: Uploading) {
  const [pending, setPending] = useState<readonly PendingFile[]>([]);
  const files = useRef<readonly PendingFile[]>([]);
  const running = useRef<Promise<boolean> | null>(null);
  const sending = useRef<{ key: number; abort: AbortController } | null>(null);
  const lastKey = useRef(0);
  const sent = useRef(onSent);
  sent.current = onSent;

  const set = (next: readonly PendingFile[]) => {
    files.current = next;
    setPending(next);
    if (next.length === 0) noFilesUnderWay(path);
  };
  const change = (key: number, state: PendingFile['state']) =>
    set(files.current.map((each) => (each.key === key ? { ...each, state } : each)));
  const drop = (key: number) => set(files.current.filter((each) => each.key !== key));

  const sendAll = async (): Promise<boolean> => {
    for (;;) {
      const next = files.current.find(({ state }) => state.kind === 'waiting');
      if (!next) return files.current.length === 0;
      const { key, file } = next;
      const abort = new AbortController();
      sending.current = { key, abort };
      change(key, { kind: 'sending', part: 0 });
      const reply = await Promise.race([
        sendFile({
          to,
          question: fieldName(path),
          file,
          signal: abort.signal,
          onProgress: (part) => {
            if (!abort.signal.aborted) change(key, { kind: 'sending', part });
          },
        }),
        aborted(abort.signal),
      ]);
      sending.current = null;
      if (reply === 'aborted') continue;
      if (reply.kind === 'uploaded') {
        drop(key);
        sent.current(reply.reference);
      } else change(key, reply);
    }
  };

  const run = () => {
    running.current ??= sendAll().finally(() => {
      running.current = null;
    });
    filesUnderWay(path, running.current);
  };

  const name = fieldName(path);
  useEffect(
    () => () => {
      sending.current?.abort.abort();
      files.current = [];
      noFilesUnderWay(name.split('.'));
    },
    [name],
  );

  return {
    pending,
    add(chosen: readonly File[]) {
      const added = chosen.map((file): PendingFile => {
        lastKey.current += 1;
        const message = refusal(file);
        const state = message === undefined ? waiting : ({ kind: 'refused', message } as const);
        return { key: lastKey.current, file, state };
      });
      set([...files.current, ...added]);
      run();
    },
    retry(key: number) {
      change(key, waiting);
      run();
    },
    remove(key: number) {
      drop(key);
      if (sending.current?.key === key) sending.current.abort.abort();
      // Whether what is left is well is told anew.
      if (files.current.length > 0) run();
    },
  };
}

const aborted = (signal: AbortSignal): Promise<'aborted'> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve('aborted')));
