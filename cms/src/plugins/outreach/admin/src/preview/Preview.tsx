import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { languages } from '../../../../../admin/message-editor/languages';
import type { MessageLocale } from '../../../../../message/message';
import type { PersonInAudience } from '../../../shared/preview';
import { ChooseRecipient } from './ChooseRecipient';
import { SendTest } from './SendTest';
import { ShownMail } from './ShownMail';
import { usePreview } from './use-preview';

type Props = {
  campaignId: string;
  /** Of what was last saved: a new one has the mail made again. */
  revision: number;
  /** Whether a test may be sent. */
  canTest: boolean;
};

/** The mail as one of its recipients will get it. */
export function Preview({ campaignId, revision, canTest }: Props) {
  const [person, setPerson] = useState<PersonInAudience>();
  const [locale, setLocale] = useState<MessageLocale>('en');
  const asked = { locale, ...(person && { registrant: person.id }) };
  const previewing = usePreview(campaignId, revision, asked);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        This is the mail as it was last saved, as{' '}
        <strong>{person ? person.name : 'an invented person'}</strong> gets it.
      </Typography>
      <Flex gap={3} wrap="wrap" alignItems="end">
        <Field.Root minWidth="12rem">
          <Field.Label>Language of the preview</Field.Label>
          <SingleSelect
            value={locale}
            onChange={(chosen) => setLocale(chosen === 'fr' ? 'fr' : 'en')}
          >
            {(['en', 'fr'] as const).map((each) => (
              <SingleSelectOption key={each} value={each}>
                {languages[each]}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <ChooseRecipient
          campaignId={campaignId}
          onChoose={(chosen) => {
            setPerson(chosen);
            setLocale(chosen.locale);
          }}
        />
        {person && (
          <Button variant="tertiary" onClick={() => setPerson(undefined)}>
            Show an invented person
          </Button>
        )}
      </Flex>
      {previewing.kind === 'loading' && <Typography role="status">The mail is made…</Typography>}
      {previewing.kind === 'failed' && (
        <Typography role="alert" textColor="danger600">
          {`The mail could not be shown: ${previewing.message}`}
        </Typography>
      )}
      {previewing.kind === 'made' && <ShownMail mail={previewing.mail} lang={locale} />}
      {canTest && (
        <Box>
          <SendTest campaignId={campaignId} asked={{ locale }} />
        </Box>
      )}
    </Flex>
  );
}
