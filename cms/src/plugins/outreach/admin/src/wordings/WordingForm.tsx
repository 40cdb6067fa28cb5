import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useId } from 'react';
import { MessageFields } from '../../../../../admin/message-editor/MessageFields';
import { Section } from '../../../../../admin/Section';
import type { MessageFault, MessageLocale } from '../../../../../message/message';
import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds, wordsOffered } from '../../../shared/mail-kinds';
import type { Wording, WordingField } from '../../../shared/wording';
import { SavedMeanwhile } from './SavedMeanwhile';
import { HowItLooks } from './HowItLooks';
import type { WordingInHand } from './use-wording';
import { WhatToDo } from './WhatToDo';

type Props = { kind: MailKind; locale: MessageLocale; wording: WordingInHand };

/** Made once, so that the editor knows the list again. */
const offered = Object.fromEntries(
  (Object.keys(mailKinds) as MailKind[]).map((kind) => [kind, wordsOffered(kind)]),
) as unknown as Record<MailKind, ReturnType<typeof wordsOffered>>;

/** The words of a mail in one language, and what is done with them. */
export function WordingForm({ kind, locale, wording }: Props) {
  const id = useId();
  const one = wording.of(locale);
  if (!one) return null;
  const { written, faults, theirs } = one;
  const faultOf = (field: WordingField) => faults.find((fault) => fault.field === field)?.message;
  const hasButton = mailKinds[kind].words.includes('button');
  const write = (part: Partial<Wording>) => wording.write(locale, part);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {theirs && (
        <SavedMeanwhile theirs={theirs} onSettle={(whose) => wording.settle(locale, whose)} />
      )}
      <Section title="What it says">
        <MessageFields
          id={id}
          locale={locale}
          mergeWords={offered[kind]}
          value={written}
          onChange={write}
          faults={faults.filter(isOfMessage).map((fault) => ({ ...fault, locale }))}
          disabled={false}
        />
        {hasButton && (
          <Field.Root
            required
            hint="A few words: what happens when somebody presses it"
            {...withError(faultOf('button'))}
          >
            <Field.Label>Words on the button</Field.Label>
            <TextInput
              lang={locale}
              value={written.button}
              maxLength={60}
              onChange={({ target }) => write({ button: target.value })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        )}
        <Field.Root
          required
          hint="Why somebody gets it, and what to do if it was not them. {{siteAddress}} stands for the address of the site"
          {...withError(faultOf('footer'))}
        >
          <Field.Label>Small print at the end</Field.Label>
          <Textarea
            lang={locale}
            value={written.footer}
            maxLength={1000}
            onChange={({ target }) => write({ footer: target.value.replace(/\s*\n\s*/gu, ' ') })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <WhatToDo kind={kind} locale={locale} wording={wording} />
      </Section>
      <Section title="How it looks">
        <HowItLooks kind={kind} locale={locale} written={written} />
      </Section>
    </Flex>
  );
}

const isOfMessage = (fault: {
  field: WordingField;
  message: string;
}): fault is Omit<MessageFault, 'locale'> => fault.field === 'subject' || fault.field === 'body';

const withError = (error: string | undefined) => (error === undefined ? {} : { error });
