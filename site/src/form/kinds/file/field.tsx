import { fileLimits, referencesIn, sizeInWords, type FileReference } from '@ehpr/form-schemas';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../../../paths.ts';
import { fieldId, fieldName, ownFields, questionId } from '../../names.ts';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';
import { ChooseFiles } from './choose-files.tsx';
import { PendingFiles } from './pending-files.tsx';
import { refusalBeforeSending } from './refusal-before-sending.ts';
import { useUploads } from './use-uploads.ts';

/** Files, each sent as soon as it is chosen; without script, sent with the form. */
export function FileField(props: FieldProps) {
  const { path, schema, value, form, onChange, plain, words } = props;
  const [said, say] = useState('');
  const files = useRef<FileReference[]>([]);
  files.current = referencesIn(value);
  const change = (next: FileReference[]) => {
    // Two may arrive before the page is rendered again.
    files.current = next;
    onChange(next.length > 0 ? next : undefined);
  };
  const uploads = useUploads({
    path,
    to: paths.uploads(form),
    refusal: (file) => refusalBeforeSending(props, file),
    onSent: (reference) => {
      change([...files.current, reference]);
      say(words.files.added(reference.name));
    },
  });

  const { mostFiles } = fileLimits(schema);
  const room = mostFiles - files.current.length - uploads.pending.length;
  const focusNext = useRef(false);
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    (document.getElementById(chooseId) ?? document.getElementById(fieldId(path)))?.focus();
  });
  const chooseId = `${fieldId(path)}-choose`;
  const remove = (name: string, removal: () => void) => {
    focusNext.current = true;
    removal();
    say(words.files.removed(name));
  };

  return (
    <Grouped {...props} id={fieldId(path)} className="files">
      {files.current.length > 0 && (
        <ul className="files__list">
          {files.current.map((file, index) => (
            <li key={file.id} className="files__file">
              <input type="hidden" name={fieldName(path)} value={JSON.stringify(file)} />
              <span className="files__name">
                {file.name}{' '}
                <span className="files__size">{sizeInWords(file.size, form.locale)}</span>
              </span>
              <button
                type={plain ? 'submit' : 'button'}
                className="button button--quiet"
                name={ownFields.intent}
                value={`remove:${fieldName([...path, index])}`}
                formAction={plain ? `#${questionId(path)}` : undefined}
                onClick={() => {
                  if (plain) return;
                  remove(file.name, () => change(files.current.filter(({ id }) => id !== file.id)));
                }}
              >
                {words.files.remove}
                <span className="visually-hidden"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PendingFiles uploads={uploads} words={words} onRemove={remove} />
      <ChooseFiles {...props} id={chooseId} room={room} onChoose={uploads.add} />
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </Grouped>
  );
}
