import { useRef, useState } from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { ChoiceField } from './ChoiceField';
import { ComparisonEditor } from './ComparisonEditor';
import {
  blankComparison,
  blankGroup,
  isGroup,
  type DraftGroup,
  type DraftPart,
} from './domain/draft-condition';
import { withAdded, withoutPart, withPart } from './domain/edit-condition';
import type { Outlook } from './domain/outlook';

type Props = {
  group: DraftGroup;
  outlook: Outlook;
  /** What its conditions are numbered below; nothing for the outermost group. */
  number: string;
  onChange: (group: DraftGroup) => void;
  /** Takes the group away when its last condition is removed. */
  onEmpty?: () => void;
};

const joins = [
  { value: 'all', label: 'All of these are true' },
  { value: 'any', label: 'At least one of these is true' },
] as const;

/** Conditions that are met together or one of them, with groups of them among them. */
export function GroupEditor({ group, outlook, number, onChange, onEmpty }: Props) {
  const [added, setAdded] = useState<number>();
  const addButton = useRef<HTMLButtonElement>(null);
  const isOutermost = number === '';
  const { join, parts } = group;

  const add = (part: DraftPart) => {
    setAdded(parts.length);
    onChange(withAdded(group, part));
  };
  const remove = (index: number) => {
    if (parts.length === 1 && onEmpty) return onEmpty();
    onChange(withoutPart(group, index));
    addButton.current?.focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {parts.length > 1 && (
        <ChoiceField
          label="Ask when"
          choices={joins}
          chosen={join}
          onChange={(chosen) => onChange({ ...group, join: chosen === 'any' ? 'any' : 'all' })}
        />
      )}
      {parts.map((part, index) => {
        const partNumber = `${number}${index + 1}`;
        const change = (changed: DraftPart) => onChange(withPart(group, index, changed));
        return (
          <Box
            key={index}
            role="group"
            aria-label={isGroup(part) ? `Conditions ${partNumber}` : `Condition ${partNumber}`}
            borderColor="neutral200"
            hasRadius
            padding={3}
          >
            {isGroup(part) ? (
              <GroupEditor
                group={part}
                outlook={outlook}
                number={`${partNumber}.`}
                onChange={change}
                onEmpty={() => remove(index)}
              />
            ) : (
              <ComparisonEditor
                comparison={part}
                outlook={outlook}
                number={partNumber}
                takesFocus={added === index}
                onChange={change}
                {...((parts.length > 1 || onEmpty) && { onRemove: () => remove(index) })}
              />
            )}
          </Box>
        );
      })}
      <Flex gap={2} wrap="wrap">
        <Button
          ref={addButton}
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => add(blankComparison)}
        >
          Add a condition
        </Button>
        {isOutermost && (
          <Button variant="tertiary" startIcon={<Plus />} onClick={() => add(blankGroup)}>
            Add a group of conditions
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
