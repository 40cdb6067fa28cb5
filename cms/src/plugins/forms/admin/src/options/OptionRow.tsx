import type { Option } from '@ehpr/form-schemas';
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Pencil, Plus, Trash } from '@strapi/icons';
import { counted } from '../../../../../admin/counted';
import { samePlace, type Place } from './domain/edit-options';
import { optionFaultsOf } from './domain/option-faults';
import type { OptionSort } from './domain/option-sort';
import { OptionFields } from './OptionFields';
import { OptionLevel } from './OptionLevel';

export type RowActions = {
  toggle: (place: Place) => void;
  unfold: (place: Place, isUnfolded: boolean) => void;
  change: (place: Place, option: Option) => void;
  addBelow: (place: Place) => void;
  move: (place: Place, by: -1 | 1) => void;
  remove: (place: Place) => void;
};

/** What all rows show alike. */
export type RowView = {
  sort: OptionSort;
  published: ReadonlySet<string>;
  isFixed: boolean;
  /** The option that is being written. */
  open: Place | undefined;
  unfolded: ReadonlySet<string>;
  actions: RowActions;
};

type Props = RowView & {
  option: Option;
  place: Place;
  siblings: readonly Option[];
  /** What it stands under, where that is not in sight. */
  under?: string[];
};

/** One option: what it says, what can be done with it, and what stands below it. */
export function OptionRow({ option, place, siblings, under, ...view }: Props) {
  const { sort, published, isFixed, open, unfolded, actions } = view;
  const { value, label, options: below = [] } = option;
  const name = label || value || `${sort.one} ${(place.at(-1) ?? 0) + 1}`;
  const isOpen = samePlace(open, place);
  const isUnfolded = unfolded.has(place.join());
  const faults = optionFaultsOf(option, siblings, sort);
  const index = place.at(-1) ?? 0;

  return (
    <Box tag="li" background="neutral0" borderColor="neutral150" hasRadius padding={2}>
      <Flex gap={2} justifyContent="space-between" wrap="wrap">
        <Flex gap={2} style={{ flex: '1 1 10rem', minWidth: 0 }}>
          {below.length > 0 && !under && (
            <IconButton
              label={`${isUnfolded ? 'Hide' : 'Show'} what is below ${name}`}
              aria-expanded={isUnfolded}
              variant="ghost"
              onClick={() => actions.unfold(place, !isUnfolded)}
            >
              {isUnfolded ? <ChevronDown /> : <ChevronRight />}
            </IconButton>
          )}
          <OptionInShort option={option} under={under} />
        </Flex>
        {!isFixed && (
          <Flex gap={1} wrap="wrap">
            <IconButton
              label={`Edit ${name}`}
              aria-expanded={isOpen}
              variant="ghost"
              onClick={() => actions.toggle(place)}
            >
              <Pencil />
            </IconButton>
            <IconButton
              label={`Move ${name} up`}
              variant="ghost"
              disabled={index === 0}
              onClick={() => actions.move(place, -1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={`Move ${name} down`}
              variant="ghost"
              disabled={index === siblings.length - 1}
              onClick={() => actions.move(place, 1)}
            >
              <ArrowDown />
            </IconButton>
            {place.length < sort.levels && (
              <IconButton
                label={`Add an option below ${name}`}
                variant="ghost"
                onClick={() => actions.addBelow(place)}
              >
                <Plus />
              </IconButton>
            )}
            <IconButton
              label={`Remove ${name}`}
              variant="ghost"
              onClick={() => actions.remove(place)}
            >
              <Trash />
            </IconButton>
          </Flex>
        )}
      </Flex>
      {!isOpen && Object.values(faults).length > 0 && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {Object.values(faults).join('. ')}
        </Typography>
      )}
      {isOpen && !isFixed && (
        <OptionFields
          option={option}
          siblings={siblings}
          sort={sort}
          isPublished={published.has(value)}
          onChange={(changed) => actions.change(place, changed)}
        />
      )}
      {isUnfolded && !under && below.length > 0 && (
        <Box paddingTop={2} paddingLeft={3}>
          <OptionLevel {...view} options={below} place={place} below={name} />
        </Box>
      )}
    </Box>
  );
}

function OptionInShort({ option, under }: { option: Option; under: string[] | undefined }) {
  const { value, label, labels, retired, options: below = [] } = option;
  return (
    <Box style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {under && under.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {under.join(' › ')}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold">{label || 'Without a label'}</Typography>
        {retired && <Badge>Retired</Badge>}
        {below.length > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {counted(below.length, 'option')} below
          </Typography>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {value || 'no code'} · {labels?.fr ?? 'not in French'}
      </Typography>
    </Box>
  );
}
