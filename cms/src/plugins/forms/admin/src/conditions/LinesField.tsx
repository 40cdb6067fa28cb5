import { useState } from 'react';
import { Field, Textarea } from '@strapi/design-system';

type Props = {
  label: string;
  error: string | undefined;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several texts, one on each line. */
export function LinesField({ label, error, lines, onChange }: Props) {
  // What is being typed may end in an empty line, which is no text yet.
  const [typed, setTyped] = useState('');
  const kept = lines.join('\n');

  return (
    <Field.Root hint="One on each line" {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={linesOf(typed).join('\n') === kept ? typed : kept}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(linesOf(target.value));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
