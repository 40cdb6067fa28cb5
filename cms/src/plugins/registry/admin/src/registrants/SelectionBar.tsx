import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import { registryPaths } from '../paths';
import { mayExtractRegistrants } from '../permissions';
import { WriteToThese } from './WriteToThese';
import { mostTicked, queryOfSelection, type useSelection } from './use-selection';

type Props = {
  selection: ReturnType<typeof useSelection>;
  search: string;
  /** How many the search means, once it is known. */
  count: number | undefined;
};

/** Whom staff selected, and what can be done with them. */
export function SelectionBar({
  selection: { selection, selectAll, selectNone },
  search,
  count,
}: Props) {
  const { allowedActions } = useRBAC([...mayExtractRegistrants]);
  const isSome = selection.kind === 'all' || selection.ids.length > 0;
  const mayExtract = Object.values(allowedActions).some(Boolean);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label="Selection">
      <Typography aria-live="polite">{selectedInWords(selection, count)}</Typography>
      {selection.kind !== 'all' && count !== undefined && count > 0 && (
        <Button size="S" variant="tertiary" onClick={selectAll}>
          {`Select all ${counted(count, 'registrant')} that match`}
        </Button>
      )}
      {isSome && (
        <Button size="S" variant="tertiary" onClick={selectNone}>
          Select none
        </Button>
      )}
      {isSome && mayExtract && (
        <LinkButton
          size="S"
          tag={RouterLink}
          to={`${registryPaths.extracts}?${queryOfSelection(selection, search)}`}
        >
          Extract the selected
        </LinkButton>
      )}
      {isSome && <WriteToThese query={queryOfSelection(selection, search)} />}
    </Flex>
  );
}

function selectedInWords(selection: Props['selection']['selection'], count: number | undefined) {
  if (selection.kind === 'all') {
    return count === undefined
      ? 'All that match are selected.'
      : `All ${counted(count, 'registrant')} that match are selected.`;
  }
  const { length } = selection.ids;
  if (length === 0) return 'Nobody is selected.';
  const more = length >= mostTicked ? ' No more can be ticked: select all that match.' : '';
  return `${counted(length, 'registrant')} selected.${more}`;
}
