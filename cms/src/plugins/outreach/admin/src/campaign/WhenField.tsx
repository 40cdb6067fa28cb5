import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { When } from './when';

type Props = { when: When; onChange: (when: When) => void; fault: string | undefined };

/** When a campaign goes out: now, or on a day and at a time. */
export function WhenField({ when, onChange, fault }: Props) {
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        When it goes out
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={when.kind}
        onValueChange={(kind: string) =>
          onChange(kind === 'later' ? { kind: 'later', at: '' } : { kind: 'now' })
        }
      >
        <Radio.Item value="now">Now</Radio.Item>
        <Radio.Item value="later">On a day, at a time</Radio.Item>
      </Radio.Group>
      {when.kind === 'later' && (
        <Field.Root
          name="startsAt"
          required
          hint={`By the clock of this computer (${Intl.DateTimeFormat().resolvedOptions().timeZone})`}
          {...(fault !== undefined && { error: fault })}
        >
          <Field.Label>Day and time</Field.Label>
          <TextInput
            type="datetime-local"
            value={when.at}
            onChange={({ target }) => onChange({ kind: 'later', at: target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
}
