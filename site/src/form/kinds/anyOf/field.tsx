import { useState } from 'react';
import { strings } from '../../form-data.ts';
import { fieldId, fieldName } from '../../names.ts';
import { Choice } from '../../parts/choice.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import { ListSearch } from '../../parts/list-search.tsx';
import { matchesSearch } from '../../search.ts';
import type { FieldProps } from '../field.ts';
import { Said } from '../../parts/said.tsx';

/** More options than this stand in columns where there is room. */
const fewOptions = 8;
/** More than this are searched rather than looked over. */
const mostToLookOver = 15;

export function AnyOfField(props: FieldProps) {
  const { path, schema, value, choices, errorAt, onChange, plain, words } = props;
  const [query, setQuery] = useState('');
  const options = choices(path);
  const chosen = strings(value);
  const found = new Set(options.filter(({ label }) => matchesSearch(label, query)));
  const most = schema.maxItems ?? options.length;
  const isShort = options.length <= fewOptions;
  return (
    <Grouped {...props}>
      {!plain && options.length > mostToLookOver && (
        <ListSearch {...{ path, query, words }} found={found.size} onSearch={setQuery} />
      )}
      <div className={isShort ? 'choices' : 'choices choices--columns'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? fieldId(path) : `${fieldId(path)}-${option.value}`}
            name={fieldName(path)}
            value={option.value}
            label={<Said of={option} what="label" />}
            checked={chosen.includes(option.value)}
            invalid={errorAt(path) !== undefined}
            // Hidden and not gone, so that what is chosen is posted.
            hidden={!found.has(option)}
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
      {!plain && most < options.length && (
        <p className="hint" role="status">
          {words.chosenOf(chosen.length, most)}
        </p>
      )}
    </Grouped>
  );
}
