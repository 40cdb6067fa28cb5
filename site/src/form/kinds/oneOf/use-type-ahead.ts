import type { PublishedOption } from '@ehpr/form-schemas';
import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { fieldId, labelId } from '../../names.ts';
import { folded, matchesSearch } from '../../search.ts';
import type { FieldProps } from '../field.ts';

const { InputBlur, InputChange, FunctionReset } = useCombobox.stateChangeTypes;

/**
 * A box that narrows its options while a person types. The answer changes when one is picked or the
 * box is left: a text that is no option then is the answer, so that it is refused and not lost.
 */
export function useTypeAhead({ path, schema, value, choices, onChange, onLeave }: FieldProps) {
  const options = choices(path);
  const chosen = options.find((option) => option.value === value);
  const id = fieldId(path);

  // Where options hang on another answer, a text that is none may as well be an option of before.
  const typed = typeof value === 'string' && !schema['x-optionsUnder'] ? value : '';
  const [text, setText] = useState(chosen?.label ?? typed);
  const isNarrowed = text !== chosen?.label;
  const found = options.filter(({ label }) => !isNarrowed || matchesSearch(label, text));

  const given = useRef(value);
  const answer = (next: string | undefined) => {
    given.current = next;
    onChange(next);
    onLeave(path);
  };

  const box = useCombobox<PublishedOption>({
    items: found,
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.value,
    inputId: id,
    labelId: labelId(path),
    menuId: `${id}-options`,
    getItemId: (index) => `${id}-option-${index}`,
    initialSelectedItem: chosen ?? null,
    initialInputValue: text,
    // What is typed picks nothing yet: it offers its first match, and an emptied box nothing.
    stateReducer: (_state, { type, changes }) =>
      type === InputChange
        ? { ...changes, selectedItem: null, highlightedIndex: changes.inputValue ? 0 : -1 }
        : changes,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ type, selectedItem }) => {
      if (type !== InputChange && type !== FunctionReset) answer(selectedItem?.value);
    },
    onStateChange: ({ type, selectedItem }) => {
      if (type === InputBlur && selectedItem === undefined) settle();
    },
  });

  /** Takes what stands in the box for the answer, when the person goes on without picking. */
  const settle = () => {
    if (text === (chosen?.label ?? typed)) return onLeave(path);
    const named = options.find(({ label }) => folded(label) === folded(text));
    // At once, since pressing Enter goes on with the answer that stands.
    answer(named?.value ?? (text.trim() || undefined));
    if (named) box.selectItem(named);
  };

  // The answer was changed elsewhere, as when a row above this one is removed.
  const follow = useRef<() => void>(undefined);
  follow.current = () => {
    if (value === given.current) return;
    given.current = value;
    if (chosen) box.selectItem(chosen);
    else box.reset();
  };
  useEffect(() => follow.current?.(), [value]);

  // Narrowed at once: a key pressed next must not pick from the options of before.
  return { box, chosen, found, isNarrowed: isNarrowed && text !== '', type: setText, settle };
}
