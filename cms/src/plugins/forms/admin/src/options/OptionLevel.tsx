import { useState } from 'react';
import type { Option } from '@ehpr/form-schemas';
import { Box, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Place } from './domain/edit-options';
import { OptionRow, type RowView } from './OptionRow';

type Props = RowView & {
  options: readonly Option[];
  place: Place;
  /** What the options stand below; nothing at the top. */
  below?: string;
};

/** As many are shown at first, and more on demand: long lists stay quick. */
const page = 50;

/** The options of one level, in order. */
export function OptionLevel({ options, place, below, ...view }: Props) {
  const { isFixed, open, actions, sort } = view;
  const [shown, setShown] = useState(page);
  // A new option stands last, and is open to be written.
  const opened = open?.length === place.length + 1 ? (open.at(-1) ?? 0) : -1;
  const most = Math.max(shown, opened >= shown ? options.length : 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {options.length > 0 && (
        <Flex
          tag="ol"
          direction="column"
          alignItems="stretch"
          gap={1}
          aria-label={below ? `Options below ${below}` : `The ${sort.one}s`}
        >
          {options.slice(0, most).map((option, index) => (
            <OptionRow
              key={index}
              {...view}
              option={option}
              place={[...place, index]}
              siblings={options}
            />
          ))}
        </Flex>
      )}
      {options.length > most && (
        <Box>
          <Button variant="tertiary" onClick={() => setShown(most + page)}>
            {`Show ${Math.min(page, options.length - most)} more of ${options.length}`}
          </Button>
        </Box>
      )}
      {!isFixed && (
        <Box>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => actions.addBelow(place)}>
            {below ? `Add ${sort.aNew} below ${below}` : `Add ${sort.aNew}`}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
