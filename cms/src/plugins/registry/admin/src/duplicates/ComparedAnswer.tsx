import { Badge, Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { ComparedPair, Side } from '../../../shared/duplicates';
import type { Merging } from './use-merging';

type Props = { row: ComparedPair['steps'][number]['rows'][number]; merging: Merging };

const sides = [
  { side: 'older', name: 'Registered first' },
  { side: 'newer', name: 'Registered later' },
] as const;

/** One question: what both said once, or what each said, to choose from. */
export function ComparedAnswer({ row, merging }: Props) {
  const id = useId();
  if (!row.differs) {
    return (
      <Box>
        <Typography tag="p" fontWeight="bold">
          {row.label}
        </Typography>
        <Lines lines={row.newer} />
      </Box>
    );
  }
  return (
    <Box
      role="radiogroup"
      aria-labelledby={id}
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
    >
      <Flex gap={2} paddingBottom={2}>
        <Typography id={id} fontWeight="bold">
          {row.label}
        </Typography>
        <Badge>Differs</Badge>
      </Flex>
      <Grid.Root gap={4}>
        {sides.map(({ side, name }) => (
          <Grid.Item key={side} col={6} xs={12} alignItems="start">
            <SideChoice
              group={row.key}
              side={side}
              name={name}
              lines={row[side]}
              isChosen={merging.sideOf(row.key) === side}
              onChoose={() => merging.choose(row.key, side)}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Box>
  );
}

type SideChoiceProps = {
  group: string;
  side: Side;
  name: string;
  lines: readonly string[];
  isChosen: boolean;
  onChoose: () => void;
};

function SideChoice({ group, name, lines, isChosen, onChoose }: SideChoiceProps) {
  const id = useId();
  return (
    <Flex gap={2} alignItems="start">
      <input
        type="radio"
        id={id}
        name={group}
        checked={isChosen}
        onChange={onChoose}
        style={{ inlineSize: '1.6rem', blockSize: '1.6rem', flexShrink: 0 }}
      />
      <label htmlFor={id} style={{ cursor: 'pointer' }}>
        <Typography variant="pi" tag="span">
          {name}
        </Typography>
        <Lines lines={lines} />
      </label>
    </Flex>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const said = lines.length > 0 ? lines : ['No answer'];
  return said.map((line, index) => (
    <Typography key={index} tag="span" style={{ display: 'block', overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  ));
}
