import { useEffect, useRef } from 'react';
import type { MessageRule } from '@ehpr/form-schemas';
import { Box, Field, Flex, IconButton, Textarea } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { whenShown } from '../words/message-rules';

type Props = {
  rule: string;
  /** The rule, if answers to the question can break it. */
  known: MessageRule | undefined;
  words: string;
  isFixed: boolean;
  /** Whether it was just added: the keyboard goes on there. */
  takesFocus: boolean;
  onChange: (words: string) => void;
  onRemove: () => void;
};

const mostCharacters = 500;

/** One message: when it is shown, what is said then, and what is said without it. */
export function MessageEditor(props: Props) {
  const { rule, known, words, isFixed, takesFocus, onChange, onRemove } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const when = whenShown(rule, known?.part);
  const label = `Shown ${when}`;
  const odd = 'No answer can be wrong in this way, so it is never shown. Remove it';
  return (
    <Flex gap={2} alignItems="start">
      <Box style={{ flex: '1 1 auto', minWidth: 0 }}>
        <Field.Root
          {...(known ? { hint: `Without it, people read: ${known.usual}` } : { error: odd })}
        >
          <Field.Label>{label}</Field.Label>
          <Textarea
            ref={field}
            value={words}
            maxLength={mostCharacters}
            disabled={isFixed}
            {...(known && { placeholder: known.usual })}
            onChange={({ target }) => onChange(target.value)}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      </Box>
      {!isFixed && (
        <IconButton label={`Remove the message ${when}`} variant="ghost" onClick={onRemove}>
          <Trash />
        </IconButton>
      )}
    </Flex>
  );
}
