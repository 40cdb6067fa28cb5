import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

/** Makes the buttons in an element one stop of the Tab key, with arrows, Home and End leading through. */
export function useOneStop() {
  const ref = useRef<HTMLDivElement>(null);
  const stopAt = (button: Element | null | undefined) => {
    for (const each of buttonsIn(ref.current)) each.tabIndex = each === button ? 0 : -1;
  };
  useEffect(() => stopAt(buttonsIn(ref.current)[0]), []);

  return {
    ref,
    onFocus: ({ target }: FocusEvent) => {
      const button = target.closest('button');
      if (ref.current?.contains(button)) stopAt(button);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const buttons = buttonsIn(ref.current);
      const present = buttons.findIndex((button) => button === document.activeElement);
      if (present < 0) return;
      const last = buttons.length - 1;
      const next = {
        ArrowRight: present === last ? 0 : present + 1,
        ArrowLeft: present === 0 ? last : present - 1,
        Home: 0,
        End: last,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      buttons[next]?.focus();
    },
  };
}

const buttonsIn = (element: HTMLElement | null): HTMLButtonElement[] => [
  ...(element?.querySelectorAll('button') ?? []),
];
