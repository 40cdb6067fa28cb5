import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WordsShown } from '../../../../../admin/message-editor/WordsShown';
import { present } from './use-wording';
import type { WordingInLocale } from '../../../shared/wording';

type Props = { theirs: WordingInLocale; onSettle: (whose: 'mine' | 'theirs') => void };

/** Somebody saved these words while they were open here: theirs are shown, and whose are to stand is asked. */
export function SavedMeanwhile({ theirs, onSettle }: Props) {
  const words = present(theirs);
  const who = theirs.draft?.who ?? theirs.published?.who ?? 'Somebody';
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {`${who} changed this email while you had it open`}
        </Typography>
        <Typography>
          What you wrote is still below, and is not saved. This is what they wrote:
        </Typography>
        <WordsShown messages={{ en: words }} />
        {[words.button, words.footer].map((line) => (
          <Typography key={line} tag="p">
            {line}
          </Typography>
        ))}
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={() => onSettle('mine')}>
            Go on with what I wrote
          </Button>
          <Button variant="tertiary" onClick={() => onSettle('theirs')}>
            Go on with what they wrote
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
