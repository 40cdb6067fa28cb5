import { Flex, Typography } from '@strapi/design-system';
import { counted } from '../../../../../admin/counted';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { Campaign } from '../../../shared/campaigns';
import { filterInWords } from '../words';
import { Recipients } from '../recipients/Recipients';
import { Actions } from './Actions';
import { HowItStands } from './HowItStands';
import { Progress } from './Progress';
import { UnknownChunks } from './UnknownChunks';
import { WhoIsLeftOut } from './WhoIsLeftOut';
import { WordsShown } from '../../../../../admin/message-editor/WordsShown';

type Props = { campaign: Campaign; onChanged: (campaign: Campaign) => void };

/** A campaign that is confirmed: how it stands, how far it has come, and what can still be done. */
export function Confirmed({ campaign, onChanged }: Props) {
  const { recipients = 0, leftOut = {}, filter = [], confirmedAt, who, messages } = campaign;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Section title="How it stands">
        <HowItStands campaign={campaign} />
        {campaign.state !== 'scheduled' && <Progress campaign={campaign} />}
        <Actions campaign={campaign} onChanged={onChanged} />
      </Section>
      {campaign.unknownChunks.length > 0 && (
        <UnknownChunks campaign={campaign} onChanged={onChanged} />
      )}
      <Section title="Whom it is for">
        <Typography>
          {counted(recipients, 'person', 'people')}, found by this search: {filterInWords(filter)}.
        </Typography>
        <Typography>
          {confirmedAt === undefined
            ? `Written by ${who}.`
            : `Written by ${who} and confirmed on ${moment(confirmedAt)}`}
        </Typography>
        <WhoIsLeftOut leftOut={leftOut} />
      </Section>
      <Recipients campaign={campaign} />
      <Section title="What it says">
        <WordsShown messages={messages} />
      </Section>
    </Flex>
  );
}
