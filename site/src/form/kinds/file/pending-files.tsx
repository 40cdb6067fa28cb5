import type { Words } from '../../../words/index.ts';
import type { PendingFile, useUploads } from './use-uploads.ts';

type Props = {
  uploads: ReturnType<typeof useUploads>;
  words: Words;
  onRemove: (name: string, removal: () => void) => void;
};

/** The files that are on their way, and those that could not be taken, with what can be done. */
export function PendingFiles({ uploads, words, onRemove }: Props) {
  if (uploads.pending.length === 0) return null;
  return (
    <ul className="files__list">
      {uploads.pending.map(({ key, file, state }) => {
        const isWrong = state.kind === 'refused' || state.kind === 'failed';
        return (
          <li key={key} className={isWrong ? 'files__file files__file--wrong' : 'files__file'}>
            <div className="files__name">
              {file.name}
              {isWrong ? (
                <p className="field-error" role="alert">
                  <span className="visually-hidden">{words.errorPrefix} </span>
                  {messageOf(state, words)}
                </p>
              ) : (
                <Progress name={file.name} state={state} words={words} />
              )}
            </div>
            {state.kind === 'failed' && (
              <button
                type="button"
                className="button button--secondary"
                onClick={() => uploads.retry(key)}
              >
                {words.failures.retry}
                <span className="visually-hidden"> {file.name}</span>
              </button>
            )}
            <button
              type="button"
              className="button button--quiet"
              onClick={() => onRemove(file.name, () => uploads.remove(key))}
            >
              {isWrong ? words.files.remove : words.files.cancel}
              <span className="visually-hidden"> {file.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type State = PendingFile['state'];

function Progress({ name, state, words }: { name: string; state: State; words: Words }) {
  const part = state.kind === 'sending' ? state.part : 0;
  return (
    <progress
      className="files__progress"
      max={1}
      value={part}
      aria-label={words.files.sending(name)}
    />
  );
}

function messageOf(state: Extract<State, { kind: 'refused' | 'failed' }>, words: Words): string {
  return state.kind === 'refused' ? state.message : words.files.failures[state.why];
}
