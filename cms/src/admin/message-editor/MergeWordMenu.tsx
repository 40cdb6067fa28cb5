import { Menu } from '@strapi/design-system';
import { useRef } from 'react';
import { written, type OfferedWord } from '../../message/merge-word';

type Props = {
  words: readonly OfferedWord[];
  /** What it puts them into: more than one menu stands on a page. */
  into: string;
  disabled: boolean;
  /** Puts a word in where the caret is. */
  onChoose: (word: string) => void;
  /** Takes the keyboard back to where the word was put. */
  onChosen: () => void;
};

/** The merge words that a mail can hold, by what they stand for; nothing where it can hold none. */
export function MergeWordMenu({ words, into, disabled, onChoose, onChosen }: Props) {
  const isChosen = useRef(false);
  if (words.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger
        size="S"
        variant="tertiary"
        disabled={disabled}
        aria-label={`Merge word into ${into}`}
      >
        Merge word
      </Menu.Trigger>
      <Menu.Content
        onCloseAutoFocus={(event) => {
          if (!isChosen.current) return;
          isChosen.current = false;
          event.preventDefault();
          onChosen();
        }}
      >
        {words.map(({ word, label }) => (
          <Menu.Item
            key={word}
            onSelect={() => {
              isChosen.current = true;
              onChoose(written(word));
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
