import { Button, Flex, Typography } from '@strapi/design-system';
import type { Draft } from './use-draft';

/** Whether what is written is saved, and the way to save it now. */
export function SavedOrNot({ draft }: { draft: Draft }) {
  const { isDirty, isSaving, unsaved, theirs, save } = draft;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {unsaved && isDirty && (
        <Typography role="alert" textColor="danger600">
          {unsaved.message}.
        </Typography>
      )}
      <Flex gap={4} wrap="wrap" alignItems="center">
        <Button
          variant="secondary"
          loading={isSaving}
          disabled={!isDirty || theirs !== undefined}
          onClick={() => void save()}
        >
          Save
        </Button>
        {/* Told when it is done, and not while words are on their way. */}
        <Typography role="status">{!isDirty && !theirs && 'Saved'}</Typography>
        {isDirty && <Typography textColor="neutral600">Not saved yet</Typography>}
      </Flex>
    </Flex>
  );
}
