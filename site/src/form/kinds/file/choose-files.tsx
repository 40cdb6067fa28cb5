import { fileLimits, sizeInWords } from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { chosenName } from './codec.ts';
import { typeNames } from './type-names.ts';

type Props = Pick<FieldProps, 'path' | 'schema' | 'form' | 'plain' | 'words'> & {
  id: string;
  /** How many files there may be beside those that there are. */
  room: number;
  onChoose: (files: readonly File[]) => void;
};

/** Where files are chosen, with what they may be, as long as there is room for one. */
export function ChooseFiles({ path, schema, form, plain, words, id, room, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { types, mostBytes, mostFiles } = fileLimits(schema);

  const take = () => {
    const chosen = Array.from(input.current?.files ?? []);
    if (input.current) input.current.value = '';
    if (chosen.length > 0) onChoose(chosen);
  };
  const early = useRef(take);
  early.current = take;
  useEffect(() => {
    // Chosen before script was there.
    if (!plain) early.current();
  }, [plain]);

  if (room <= 0) return <p className="hint">{words.files.full(mostFiles)}</p>;
  const limitsId = `${id}-limits`;
  return (
    <div className="files__choose">
      <label htmlFor={id}>
        {room < mostFiles ? words.files.chooseAnother : words.files.choose}
      </label>
      <p id={limitsId} className="hint">
        {words.files.limits(typeNames(types), sizeInWords(mostBytes, form.locale), mostFiles)}
      </p>
      <input
        ref={input}
        type="file"
        id={id}
        name={chosenName(fieldName(path))}
        className="files__input"
        accept={types.join()}
        multiple={room > 1}
        aria-describedby={limitsId}
        onChange={() => {
          if (!plain) take();
        }}
      />
    </div>
  );
}
