import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { LastSave } from '../../two-editors/contract';
import { moment } from '../moment';

type Props = {
  saved: LastSave;
  values: Record<string, unknown>;
  /** Shows what is different, or what they saved. */
  children: ReactNode;
};

/** The panel is narrow, and a button of Strapi's as tall as one line. */
export const asTallAsItsWords = { height: 'auto', minHeight: '3.2rem' };

/** Tells who saved since, and lets staff choose what to keep. */
export function SavedBySomeone({ saved, values, children }: Props) {
  const onChange = useForm('SavedBySomeone', (state) => state.onChange);
  const { toggleNotification } = useNotification();

  const keepMine = () => {
    onChange('revision', saved.revision);
    toggleNotification({
      type: 'info',
      message: 'What you have here replaces theirs as soon as you save or publish it',
    });
  };
  const copyMine = async () => {
    const { revision: _, ...mine } = values;
    try {
      await navigator.clipboard.writeText(JSON.stringify(mine, null, 2));
      toggleNotification({ type: 'success', message: 'What you have here is copied as text' });
    } catch {
      toggleNotification({ type: 'danger', message: 'The browser did not let it be copied' });
    }
  };

  return (
    <Flex id="saved-by-someone" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography role="alert">
        {saved.by} saved this on {moment(saved.at)}, while you had it open. Nothing of yours is
        lost, and it cannot be saved until you choose.
      </Typography>
      {children}
      <Button variant="secondary" fullWidth style={asTallAsItsWords} onClick={keepMine}>
        Keep mine: replace theirs
      </Button>
      <Button variant="tertiary" fullWidth style={asTallAsItsWords} onClick={() => void copyMine()}>
        Copy mine as text
      </Button>
      <Button
        variant="danger-light"
        fullWidth
        style={asTallAsItsWords}
        onClick={() => window.location.reload()}
      >
        Take theirs: reload without mine
      </Button>
    </Flex>
  );
}
