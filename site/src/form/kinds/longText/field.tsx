import { storedLength } from '@ehpr/form-schemas';
import { describedBy } from '../../parts/described-by.ts';
import { Labelled } from '../../parts/labelled.tsx';
import { shownAs } from '../../form-data.ts';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { CharactersLeft } from './characters-left.tsx';

/** Lines that stand in sight before anything is typed, for a short text and for a long one. */
const fewLines = 4;
const manyLines = 8;
const longFrom = 500;

export function LongTextField(props: FieldProps) {
  const { path, question, schema, value, errorAt, onChange, onLeave, plain, words } = props;
  const limit = schema.maxLength ?? 0;
  const limitId = `${fieldId(path)}-limit`;
  const typed = shownAs(value);
  return (
    <Labelled {...props}>
      <textarea
        {...describedBy({ path, hint: question.hint, error: errorAt(path), also: limitId })}
        id={fieldId(path)}
        name={fieldName(path)}
        className="input textarea"
        rows={limit > longFrom ? manyLines : fewLines}
        value={typed}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onLeave(path)}
      />
      <p id={limitId} className={plain ? 'hint' : 'visually-hidden'}>
        {words.upToCharacters(limit)}
      </p>
      {!plain && (
        <CharactersLeft left={limit - storedLength(typed, schema)} limit={limit} words={words} />
      )}
    </Labelled>
  );
}
