import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { MessageEditor } from '../../../../../admin/message-editor/MessageEditor';
import { Section } from '../../../../../admin/Section';
import type { Campaign } from '../../../shared/campaigns';
import { emptyMessage } from '../../../../../message/message-limits';
import { mergeWords } from '../../../shared/merge-words';
import { Preview } from '../preview/Preview';
import { SaveAsTemplate } from '../templates/SaveAsTemplate';
import { StartFromTemplate } from '../templates/StartFromTemplate';
import { Audience } from './Audience';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { CheckAndSend } from './CheckAndSend';
import { saySame } from '../../../../../admin/message-editor/same-words';
import { LeavingUnsaved } from '../../../../../admin/LeavingUnsaved';
import { PutAside } from '../../../../../admin/message-editor/PutAside';
import { SavedOrNot } from './SavedOrNot';
import { ThrowAway } from './ThrowAway';
import { useAudience } from './use-audience';
import { useDraft } from './use-draft';
import { useFaults } from './use-faults';

type Props = {
  campaign: Campaign;
  /** It is confirmed, here or elsewhere. */
  onConfirmed: (campaign: Campaign) => void;
  onDropped: () => void;
};

/** A campaign that is being written: whom it is for, what it says, and the way to send it. */
export function Draft({ campaign, onConfirmed, onDropped }: Props) {
  const draft = useDraft(campaign);
  const { messages, theirs, aside } = draft;
  const audience = useAudience(campaign.id);
  const faults = useFaults(campaign.id, messages);
  const [isSending, setIsSending] = useState(false);
  const hasWords = !saySame(messages, { en: emptyMessage });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <LeavingUnsaved {...draft} />
      <Audience
        audience={audience.audience}
        fault={audience.fault}
        query={campaign.query}
        hasFrench={messages.fr !== undefined}
      />
      <Section title="What it says">
        {theirs && (
          <ChangedMeanwhile
            theirs={theirs}
            onSettle={draft.settle}
            onLeaveDraft={() => onConfirmed(theirs)}
          />
        )}
        {aside && <PutAside aside={aside} onLetGo={() => draft.setAside(undefined)} />}
        <Flex gap={2} wrap="wrap">
          <StartFromTemplate
            replacesWords={hasWords}
            disabled={isSending}
            onTake={(words) => {
              if (hasWords) draft.setAside({ whose: 'What stood there before', messages });
              draft.change(words);
            }}
          />
          <SaveAsTemplate messages={messages} />
        </Flex>
        <MessageEditor
          mergeWords={mergeWords}
          value={messages}
          onChange={draft.change}
          faults={faults.faults}
          disabled={isSending}
        />
        <SavedOrNot draft={draft} />
      </Section>
      <Section title="How it arrives">
        <Preview
          campaignId={campaign.id}
          revision={draft.revision}
          hasFrench={messages.fr !== undefined}
        />
      </Section>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <CheckAndSend
          campaignId={campaign.id}
          draft={draft}
          audience={audience}
          findFaults={faults.find}
          onSending={setIsSending}
          onConfirmed={onConfirmed}
        />
        <ThrowAway campaignId={campaign.id} onDropped={onDropped} />
      </Flex>
    </Flex>
  );
}
