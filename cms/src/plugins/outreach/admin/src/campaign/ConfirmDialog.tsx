import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { counted, inDigits } from '../../../../../admin/counted';
import { moment } from '../../../../../admin/moment';
import type { Campaign, CampaignAudience } from '../../../shared/campaigns';
import { languagesInWords } from '../words';
import type { Draft } from './use-draft';
import { useConfirming } from './use-confirming';
import { startOf, typedNumber, type When } from './when';
import { WhenField } from './WhenField';
import { WhoIsLeftOut } from './WhoIsLeftOut';

type Props = {
  campaignId: string;
  draft: Draft;
  audience: CampaignAudience;
  lookAgain: () => Promise<CampaignAudience | undefined>;
  onClose: () => void;
  onConfirmed: (campaign: Campaign) => void;
  onFaulty: () => void;
};

/** What is about to be sent, to how many and when; the number is typed, so that nobody sends by accident. */
export function ConfirmDialog(props: Props) {
  const { campaignId, draft, audience, lookAgain, onClose, onConfirmed, onFaulty } = props;
  const { confirm, isBusy } = useConfirming(campaignId);
  const [when, setWhen] = useState<When>({ kind: 'now' });
  const [typed, setTyped] = useState('');
  const [wrongNumber, setWrongNumber] = useState<string>();
  const [wrongTime, setWrongTime] = useState<string>();
  const [stop, setStop] = useState<string>();
  const { count, byLanguage, leftOut } = audience;
  const people = counted(count, 'person', 'people');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setStop(undefined);
    const start = startOf(when, new Date());
    const isNumber = typedNumber(typed) === count;
    setWrongTime(start.kind === 'refused' ? start.message : undefined);
    setWrongNumber(isNumber ? undefined : `Type ${inDigits(count)}, the number of people`);
    if (start.kind === 'refused' || !isNumber) return;
    const { startsAt } = start;
    const outcome = await confirm({
      revision: draft.revision,
      recipients: count,
      ...(startsAt !== undefined && { startsAt }),
    });
    switch (outcome.kind) {
      case 'confirmed':
        return onConfirmed(outcome.campaign);
      case 'faulty':
        return onFaulty();
      case 'changed':
        onClose();
        await draft.lookAgain();
        return;
      case 'other-number':
        setTyped('');
        setStop(
          `Nothing is sent yet. The number has changed: ${counted(outcome.recipients, 'person gets', 'people get')} this mail now. Look again, and type the new number`,
        );
        await lookAgain();
        return;
      case 'refused':
        return setStop(outcome.message);
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && !isBusy && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Check and send</Modal.Title>
        </Modal.Header>
        <form noValidate onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {stop !== undefined && (
                <Typography role="alert" textColor="danger600">
                  {stop}.
                </Typography>
              )}
              <Flex direction="column" alignItems="stretch" gap={1}>
                <Typography variant="delta" tag="p" style={{ overflowWrap: 'anywhere' }}>
                  “{draft.messages.en.subject}” goes to {people}
                </Typography>
                <Typography>
                  {languagesInWords(byLanguage, { hasFrench: draft.messages.fr !== undefined })}.
                </Typography>
                <WhoIsLeftOut leftOut={leftOut} />
              </Flex>
              <WhenField when={when} onChange={setWhen} fault={wrongTime} />
              <Field.Root
                name="recipients"
                required
                {...(wrongNumber !== undefined && { error: wrongNumber })}
                hint="What has gone out cannot be called back"
              >
                <Field.Label>{`To confirm, type the number of people: ${inDigits(count)}`}</Field.Label>
                <TextInput
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={15}
                  value={typed}
                  onChange={({ target }) => {
                    setTyped(target.value);
                    setWrongNumber(undefined);
                  }}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
              Not yet
            </Button>
            <Button type="submit" loading={isBusy}>
              {sendInWords(when, people)}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

function sendInWords(when: When, people: string): string {
  if (when.kind === 'now') return `Send to ${people} now`;
  const start = startOf(when, new Date(0));
  const isKnown = start.kind === 'at' && start.startsAt !== undefined;
  return isKnown ? `Schedule for ${moment(start.startsAt ?? '')}` : 'Schedule';
}
