import { useRef } from 'react';
import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { blankGroup, type DraftGroup } from './domain/draft-condition';
import type { Outlook } from './domain/outlook';
import { sayCondition } from './domain/say-condition';
import { GroupEditor } from './GroupEditor';

type Props = {
  /** None: the question is always asked. */
  group: DraftGroup | undefined;
  outlook: Outlook;
  labelId: string;
  onChange: (group: DraftGroup | undefined) => void;
};

/** Whether a question is always asked, and when it is not, the conditions and what they say. */
export function ConditionEditor({ group, outlook, labelId, onChange }: Props) {
  // Who looks at “always” for a moment finds the conditions again.
  const last = useRef(group ?? blankGroup);
  if (group) last.current = group;
  const hasNothingBefore = outlook.beside.length === 0;
  const before = outlook.isInRow ? 'in the row' : 'in the form';

  return (
    <>
      <Radio.Group
        aria-labelledby={labelId}
        value={group ? 'when' : 'always'}
        onValueChange={(chosen) => onChange(chosen === 'when' ? last.current : undefined)}
      >
        <Flex direction="column" alignItems="start" gap={2}>
          <Radio.Item value="always">Always ask this</Radio.Item>
          <Radio.Item value="when" disabled={hasNothingBefore && !group}>
            Ask only when …
          </Radio.Item>
        </Flex>
      </Radio.Group>
      {hasNothingBefore && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          No question stands before this one {before} that a condition could look at.
        </Typography>
      )}
      {group && (
        <>
          <GroupEditor group={group} outlook={outlook} number="" onChange={onChange} />
          <Box background="neutral0" borderColor="neutral150" hasRadius padding={3}>
            <Typography tag="p" aria-live="polite">
              {sayCondition(group, outlook.names)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              A question that was not answered, or not asked, meets no condition.
            </Typography>
          </Box>
        </>
      )}
    </>
  );
}
