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
import type { AskPreview, PersonInAudience } from '../../../shared/preview';
import { ChooseRecipient } from './ChooseRecipient';
import { SendTest } from './SendTest';
import { ShownMail } from './ShownMail';
import { usePreview } from './use-preview';

type Props = {
  campaignId: string;
  /** Of what was last saved: a new one has the mail made again. */
  revision: number;
  hasFrench: boolean;
};

/** The mail as one of its recipients will get it, in the language that they read. */
export function Preview({ campaignId, revision, hasFrench }: Props) {
  const [person, setPerson] = useState<PersonInAudience>();
  const [chosen, setChosen] = useState<MessageLocale>('en');
  const asked: AskPreview = person
    ? { locale: person.locale, registrant: person.id }
    : { locale: hasFrench ? chosen : 'en' };
  const previewing = usePreview(campaignId, revision, asked);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        This is the mail as it was last saved, as{' '}
        <strong>{person ? person.name : 'an invented person'}</strong>
        {person && `, who reads ${languages[person.locale]},`} gets it.
      </Typography>
      {!hasFrench && (
        <Typography>
          {person?.locale === 'fr'
            ? 'Nothing is written in French, so they get the English mail.'
            : 'Nothing is written in French: people who read French get this English mail, too.'}
        </Typography>
      )}
      <Flex gap={3} wrap="wrap" alignItems="end">
        {hasFrench && !person && (
          <Field.Root minWidth="12rem">
            <Field.Label>Language of the preview</Field.Label>
            <SingleSelect
              value={chosen}
              onChange={(value) => setChosen(value === 'fr' ? 'fr' : 'en')}
            >
              {(['en', 'fr'] as const).map((locale) => (
                <SingleSelectOption key={locale} value={locale}>
                  {languages[locale]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        )}
        <ChooseRecipient campaignId={campaignId} onChoose={setPerson} />
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
      {previewing.kind === 'made' && <ShownMail mail={previewing.mail} />}
      <Box>
        <SendTest campaignId={campaignId} asked={{ locale: asked.locale }} />
      </Box>
    </Flex>
  );
}
