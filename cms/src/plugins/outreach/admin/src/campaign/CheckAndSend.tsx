import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import type { Campaign, CampaignAudience } from '../../../shared/campaigns';
import { ConfirmDialog } from './ConfirmDialog';
import type { useAudience } from './use-audience';
import type { Draft } from './use-draft';

type Props = {
  campaignId: string;
  draft: Draft;
  audience: ReturnType<typeof useAudience>;
  /** Resolves to how many there are; they are shown with the words. */
  findFaults: () => Promise<number>;
  /** Nothing is to be written while it is confirmed. */
  onSending: (isSending: boolean) => void;
  onConfirmed: (campaign: Campaign) => void;
};

/** Saves the words, has them looked at, counts the people anew, and asks for the confirmation. */
export function CheckAndSend({
  campaignId,
  draft,
  audience,
  findFaults,
  onSending,
  onConfirmed,
}: Props) {
  const { isBusy, fault, ask } = useAsking();
  const [counted, setCounted] = useState<CampaignAudience>();
  const [why, setWhy] = useState<string>();

  // What was said of other words holds no longer.
  useEffect(() => setWhy(undefined), [draft.messages]);

  const check = () =>
    ask(async () => {
      setWhy(undefined);
      if (!(await draft.save())) return setWhy('Nothing can be sent before the words are saved');
      if ((await findFaults()) > 0) return setWhy('Put right what is marked in the words first');
      const now = await audience.look();
      if (!now) return setWhy('The people could not be counted: see above');
      if (now.count === 0) return setWhy('There is nobody to write to');
      setCounted(now);
      onSending(true);
      return undefined;
    });
  const close = () => {
    setCounted(undefined);
    onSending(false);
  };
  const said = fault?.message ?? why;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button
        size="L"
        loading={isBusy}
        disabled={draft.theirs !== undefined}
        onClick={() => void check()}
      >
        Check and send
      </Button>
      {said !== undefined && (
        <Typography role="alert" textColor="danger600">
          {said}.
        </Typography>
      )}
      {counted && (
        <ConfirmDialog
          campaignId={campaignId}
          draft={draft}
          audience={audience.audience ?? counted}
          lookAgain={audience.look}
          onClose={close}
          onConfirmed={onConfirmed}
          onFaulty={() => {
            close();
            void findFaults();
          }}
        />
      )}
    </Flex>
  );
}
