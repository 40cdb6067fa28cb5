import { useEffect, useRef, useState } from 'react';
import { fieldName } from '../../names.ts';
import { describedBy } from '../../parts/described-by.ts';
import type { FieldProps } from '../field.ts';
import { useTypeAhead } from './use-type-ahead.ts';
import { Said } from '../../parts/said.tsx';

type Props = FieldProps & {
  /** Whether the list that stood here before had the focus. */
  takesFocus: boolean;
};

/** A long list that narrows while a person types. It stands where the browser's own list stood. */
export function TypeAhead(props: Props) {
  const { path, question, value, errorAt, words } = props;
  const { box, chosen, found, isNarrowed, type, settle } = useTypeAhead(props);

  const input = useRef<HTMLInputElement>(null);
  const [takesFocus] = useState(props.takesFocus);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  const hasNone = box.isOpen && found.length === 0;
  return (
    <div className="type-ahead">
      <input type="hidden" name={fieldName(path)} value={typeof value === 'string' ? value : ''} />
      <input
        {...box.getInputProps({
          ref: input,
          onChange: (event) => type(event.currentTarget.value),
          onBlur: () => {
            if (!box.isOpen) settle();
          },
          // In a closed list, Enter goes on to the next step.
          onKeyDown: ({ key }) => {
            if (key === 'Enter' && !box.isOpen) settle();
          },
        })}
        {...describedBy({ path, hint: question.hint, error: errorAt(path) })}
        className="input select"
        type="text"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ul {...box.getMenuProps()} className="type-ahead__options" hidden={!box.isOpen || hasNone}>
        {box.isOpen &&
          found.map((option, index) => (
            <li
              key={option.value}
              className="type-ahead__option"
              data-highlighted={box.highlightedIndex === index ? '' : undefined}
              data-chosen={option === chosen ? '' : undefined}
              {...box.getItemProps({ item: option, index })}
            >
              <Said of={option} what="label" />
            </li>
          ))}
      </ul>
      <p role="status" className={hasNone ? 'type-ahead__none' : 'visually-hidden'}>
        {box.isOpen && isNarrowed && words.found(found.length)}
      </p>
    </div>
  );
}
