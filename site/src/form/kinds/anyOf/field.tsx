import { Choice } from '../../parts/choice.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import { strings } from '../../form-data.ts';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';

/** More options than this stand in columns where there is room. */
const fewOptions = 8;

export function AnyOfField(props: FieldProps) {
  const { path, value, choices, errorAt, onChange } = props;
  const options = choices(path);
  const chosen = strings(value);
  const invalid = errorAt(path) !== undefined;
  return (
    <Grouped {...props}>
      <div className={options.length > fewOptions ? 'choices choices--columns' : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? fieldId(path) : `${fieldId(path)}-${option.value}`}
            name={fieldName(path)}
            value={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            invalid={invalid}
            onChange={(checked) =>
              onChange(
                checked
                  ? [...chosen, option.value]
                  : chosen.filter((other) => other !== option.value),
              )
            }
          />
        ))}
      </div>
    </Grouped>
  );
}
