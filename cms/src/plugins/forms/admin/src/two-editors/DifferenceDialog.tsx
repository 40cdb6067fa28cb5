import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Difference } from '../../../shared/two-editors';
import { ChangeList } from '../changes/ChangeList';

type Told = { kind: 'reading' } | { kind: 'failed' } | { kind: 'told'; difference: Difference };

/** What this editor has that is not what was saved by someone else. */
export function DifferenceDialog({ folder, values }: { folder: string; values: object }) {
  const { post } = useFetchClient();
  const [told, setTold] = useState<Told>({ kind: 'reading' });

  const tell = async () => {
    setTold({ kind: 'reading' });
    try {
      const { data } = await post<{ data: Difference }>(`${folder}/difference`, values);
      setTold({ kind: 'told', difference: data.data });
    } catch {
      setTold({ kind: 'failed' });
    }
  };

  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => isOpen && void tell()}>
      <Modal.Trigger>
        <Button fullWidth>See the difference</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>From theirs to yours</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Box
            id="difference"
            aria-live="polite"
            tabIndex={0}
            role="region"
            aria-label="Difference"
          >
            <InWords told={told} />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Go on editing</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function InWords({ told }: { told: Told }) {
  if (told.kind === 'reading') return <Typography>Reading …</Typography>;
  if (told.kind === 'failed') {
    return <Typography>The difference could not be read. Close this and try again.</Typography>;
  }
  const { changes } = told.difference;
  if (!changes) {
    return (
      <Typography>
        One of the two is half written, so that the difference cannot be told in words. Copy yours
        as text before you take theirs.
      </Typography>
    );
  }
  if (changes.length === 0) return <Typography>Both ask the same in the same words.</Typography>;
  return <ChangeList changes={changes} />;
}
