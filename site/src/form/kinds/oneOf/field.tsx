import { defaultLocale } from '@ehpr/form-schemas';
import { Choice } from '../../parts/choice.tsx';
import { ClearAnswer } from '../../parts/clear-answer.tsx';
import { describedBy } from '../../parts/described-by.ts';
import { Grouped } from '../../parts/grouped.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { UpdateButton } from '../../parts/update-button.tsx';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { TypeAhead } from './type-ahead.tsx';
import { Said } from '../../parts/said.tsx';

/** More options than this are a list to search rather than buttons to look over. */
const mostRadios = 8;

export function OneOfField(props: FieldProps) {
  const options = props.choices(props.path);
  if (options.length > 0 && options.length <= mostRadios) return <RadiosField {...props} />;
  // Browsers fill in a list of their own only.
  if (props.plain || props.question.autocomplete) return <SelectField {...props} />;
  // Another set of options is another list: what was typed for the one says nothing to the other.
  const offered = options.map(({ value }) => value).join();
  // Asked now, since the list of before is gone by the time that the other is made.
  const takesFocus = document.activeElement?.id === fieldId(props.path);
  return (
    <Labelled {...props}>
      <TypeAhead key={offered} {...props} takesFocus={takesFocus} />
    </Labelled>
  );
}

function RadiosField(props: FieldProps) {
  const { path, value, choices, decides, errorAt, onChange, plain, words } = props;
  const invalid = errorAt(path) !== undefined;
  return (
    <Grouped {...props}>
      <div className="choices">
        {choices(path).map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? fieldId(path) : `${fieldId(path)}-${option.value}`}
            name={fieldName(path)}
            value={option.value}
            label={<Said of={option} what="label" />}
            checked={value === option.value}
            invalid={invalid}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
      <ClearAnswer {...props} label={props.question.label} onClear={() => onChange(undefined)} />
      {plain && decides(path) && <UpdateButton path={path} words={words} />}
    </Grouped>
  );
}

/** The browser's own list, which needs no script. */
function SelectField(props: FieldProps) {
  const { path, question, value, choices, decides, errorAt, onChange, onLeave, plain, words } =
    props;
  const options = choices(path);
  const chosen = options.some((option) => option.value === value) ? String(value) : '';
  return (
    <Labelled {...props}>
      <select
        {...describedBy({ path, hint: question.hint, error: errorAt(path) })}
        id={fieldId(path)}
        name={fieldName(path)}
        className="input select"
        autoComplete={question.autocomplete}
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
        onBlur={() => onLeave(path)}
      >
        <option value="">{words.chooseOne}</option>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.untranslated ? defaultLocale : undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
      {plain && options.length > 0 && decides(path) && <UpdateButton path={path} words={words} />}
    </Labelled>
  );
}
