import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { moment } from '../../../../../admin/moment';
import { languages } from '../../../../../admin/message-editor/languages';
import type { MessageLocale } from '../../../../../message/message';
import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds } from '../../../shared/mail-kinds';
import type { WordingInLocale } from '../../../shared/wording';
import { Asking } from '../../../../../admin/Asking';
import type { WordingInHand } from './use-wording';

type Props = { kind: MailKind; locale: MessageLocale; wording: WordingInHand };

/** Saving, publishing and going back, and how the words stand now. */
export function WhatToDo({ kind, locale, wording }: Props) {
  const { toggleNotification } = useNotification();
  const one = wording.of(locale);
  if (!one) return null;
  const { kept, theirs } = one;
  const isDirty = wording.isDirtyIn(locale);
  const say = (message: string) => (isDone: boolean) => {
    if (isDone) toggleNotification({ type: 'success', message });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography role="status">{standing(kept, isDirty)}</Typography>
      <Flex gap={3} wrap="wrap">
        <Asking
          trigger={<Button disabled={theirs !== undefined}>Publish</Button>}
          title="Publish these words?"
          doIt="Publish"
          leaveIt="Not yet"
          onDo={() =>
            wording.publish(locale).then(say('The email is sent in these words from now on.'))
          }
        >
          <Typography>
            {`From now on the email “${mailKinds[kind].name}” is sent in these words to everybody who reads ${languages[locale]}.`}
          </Typography>
        </Asking>
        <Button
          variant="secondary"
          loading={wording.isBusy}
          disabled={!isDirty || theirs !== undefined}
          onClick={() => void wording.save(locale).then(say('The draft is saved.'))}
        >
          Save the draft
        </Button>
        {kept.draft && (
          <Asking
            trigger={<Button variant="tertiary">Throw the draft away</Button>}
            title="Throw the draft away?"
            doIt="Throw it away"
            leaveIt="Keep it"
            isDangerous
            onDo={() => wording.dropDraft(locale).then(say('The draft is gone.'))}
          >
            <Typography>What is sent now stays as it is.</Typography>
          </Asking>
        )}
        {kept.published && (
          <Asking
            trigger={<Button variant="tertiary">Go back to the first words</Button>}
            title="Go back to the first words?"
            doIt="Send the first words"
            leaveIt="Keep ours"
            isDangerous
            onDo={() =>
              wording.setBack(locale).then(say('The email is sent in its first words again.'))
            }
          >
            <Typography>
              The email is then sent in the words that the registry came with. The words that are
              sent now are not kept.
            </Typography>
          </Asking>
        )}
      </Flex>
      {wording.fault && (
        <Typography role="alert" textColor="danger600">
          {`${wording.fault.message}. What you wrote is still here`}
        </Typography>
      )}
    </Flex>
  );
}

function standing({ draft, published }: WordingInLocale, isDirty: boolean): string {
  const sent = published
    ? `Sent in the words that ${published.who} published, ${moment(published.at)}.`
    : 'Sent in the words that the registry came with.';
  if (isDirty) return `${sent} What you changed is not saved yet.`;
  return draft
    ? `${sent} The draft above was saved by ${draft.who}, ${moment(draft.at)}, and is not sent.`
    : sent;
}
