import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useRef } from 'react';
import { messageLimits } from '../../message/message-limits';
import type { OfferedWord } from '../../message/merge-word';
import { MergeWordMenu } from './MergeWordMenu';

type Props = {
  id: string;
  mergeWords: readonly OfferedWord[];
  value: string;
  onChange: (subject: string) => void;
  faults: readonly string[];
  disabled: boolean;
  lang: string;
};

/** The subject of a mail, with merge words put in at its caret. */
export function SubjectField({ id, mergeWords, value, onChange, faults, disabled, lang }: Props) {
  const input = useRef<HTMLInputElement>(null);
  /** Where the caret was when the menu took the keyboard. */
  const caret = useRef<number>(undefined);

  const put = (word: string) => {
    const { selectionStart, selectionEnd } = input.current ?? {};
    const start = selectionStart ?? value.length;
    const end = selectionEnd ?? start;
    caret.current = start + word.length;
    onChange(value.slice(0, start) + word + value.slice(end));
  };
  const goBack = () => {
    input.current?.focus();
    input.current?.setSelectionRange(caret.current ?? null, caret.current ?? null);
  };

  return (
    <Field.Root
      id={id}
      {...(faults.length > 0 && { error: faults.join('. ') })}
      hint={lengthInWords(value.length)}
    >
      <Flex justifyContent="space-between" alignItems="end" gap={2} wrap="wrap">
        <Field.Label>Subject</Field.Label>
        <MergeWordMenu
          words={mergeWords}
          into="the subject"
          disabled={disabled}
          onChoose={put}
          onChosen={goBack}
        />
      </Flex>
      <Box>
        <TextInput
          ref={input}
          lang={lang}
          value={value}
          disabled={disabled}
          onChange={({ target }) => onChange(target.value)}
        />
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Nothing while there is room enough. */
function lengthInWords(length: number): string {
  const most = messageLimits.subjectLength;
  return length < most * 0.6 ? '' : `${length} of ${most} letters`;
}
