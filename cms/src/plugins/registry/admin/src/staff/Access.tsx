import { Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { StaffChange, StaffRow } from '../../../shared/staff';
import { stateInWords, states } from './staff-words';

type Props = {
  member: StaffRow;
  isBusy: boolean;
  onChange: (what: StaffChange) => void;
};

/** The keyboard goes on where the button that asked has gone. */
const takeKeyboard = (button: HTMLButtonElement | null) => button?.focus();

/** Whether someone can sign in, and what an administrator can do about it. */
export function Access({ member, isBusy, onChange }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const heading = useId();
  const { state, name } = member;
  const does = (what: StaffChange, words: string) => (
    <Button variant="secondary" disabled={isBusy} onClick={() => onChange(what)}>
      {words}
    </Button>
  );
  return (
    <Flex tag="section" aria-labelledby={heading} direction="column" alignItems="start" gap={3}>
      <Typography id={heading} variant="delta" tag="h3">
        {stateInWords(member)}
      </Typography>
      <Typography>{states[state].meaning}</Typography>
      <Flex gap={2} wrap="wrap">
        {state === 'invited' && does('invitation', 'Invite again')}
        {state === 'waiting' && does('approve', 'Let them in')}
        {state === 'blocked' && does('unblock', 'Take the block away')}
        {state !== 'blocked' && !isAsked && (
          <Button variant="danger-light" disabled={isBusy} onClick={() => setIsAsked(true)}>
            Block
          </Button>
        )}
      </Flex>
      {isAsked && (
        <Flex role="alert" direction="column" alignItems="start" gap={3}>
          <Typography>
            Block {name}? They are signed out at once, wherever they are, and see nothing any more.
            You can take it back.
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Button variant="danger" disabled={isBusy} onClick={() => onChange('block')}>
              Block now
            </Button>
            <Button ref={takeKeyboard} variant="tertiary" onClick={() => setIsAsked(false)}>
              Do not block
            </Button>
          </Flex>
        </Flex>
      )}
    </Flex>
  );
}
