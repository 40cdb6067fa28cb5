import { useRef, useState } from 'react';
import type { Option } from '@ehpr/form-schemas';
import { Flex, SearchForm, Searchbar, Typography } from '@strapi/design-system';
import { counted } from '../../../../../admin/counted';
import { AskToRetire } from './AskToRetire';
import {
  optionsBelow,
  retiring,
  samePlace,
  withAddedBelow,
  withMoved,
  withOption,
  withoutOption,
  type Place,
} from './domain/edit-options';
import { countOptions, findOptions } from './domain/find-options';
import { countFaults } from './domain/option-faults';
import type { OptionSort } from './domain/option-sort';
import { OptionLevel } from './OptionLevel';
import { OptionRow, type RowActions } from './OptionRow';
import { TableOfOptions } from './TableOfOptions';

type Props = {
  options: readonly Option[];
  sort: OptionSort;
  published: ReadonlySet<string>;
  isFixed: boolean;
  onChange: (options: Option[]) => void;
};

/** With more options than this, staff look for one by typing. */
const fewOptions = 10;
const mostFound = 50;

/** Options one by one: their words, codes and order, and what stands below them. */
export function OptionsEditor({ options, sort, published, isFixed, onChange }: Props) {
  const [open, setOpen] = useState<Place>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Place>();
  const [told, setTold] = useState('');
  const group = useRef<HTMLDivElement>(null);

  const optionAt = (place: Place) => optionsBelow(options, place.slice(0, -1))[place.at(-1) ?? 0];
  const change = (place: Place, option: Option) => onChange(withOption(options, place, option));
  const remove = (place: Place) => {
    setOpen(undefined);
    setTold(`${optionAt(place)?.label || `The ${sort.one}`} is removed`);
    onChange(withoutOption(options, place));
    group.current?.focus();
  };
  const unfold = (place: Place, isUnfolded: boolean) => {
    const others = [...unfolded].filter((each) => each !== place.join());
    setUnfolded(new Set(isUnfolded ? [...others, place.join()] : others));
  };

  const actions: RowActions = {
    toggle: (place) => setOpen(samePlace(open, place) ? undefined : place),
    unfold,
    change,
    addBelow(place) {
      setWords('');
      if (place.length > 0) unfold(place, true);
      setOpen([...place, optionsBelow(options, place).length]);
      onChange(withAddedBelow(options, place));
    },
    move(place, by) {
      const siblings = optionsBelow(options, place.slice(0, -1)).length;
      const to = (place.at(-1) ?? 0) + by;
      if (to < 0 || to >= siblings) return;
      setOpen(undefined);
      // What is unfolded is known by its place, which is another now.
      setUnfolded(new Set([...unfolded].filter((each) => each !== place.join())));
      setTold(`${optionAt(place)?.label ?? ''} is now ${to + 1} of ${siblings}`);
      onChange(withMoved(options, place, by));
    },
    remove(place) {
      if (published.has(optionAt(place)?.value ?? '')) setAsked(place);
      else remove(place);
    },
  };
  const view = { sort, published, isFixed, open, unfolded, actions };
  const found = words.trim() === '' ? undefined : findOptions(options, words);
  const faults = countFaults(options, sort);
  const count = countOptions(options);
  const isTooMany = count > sort.most;
  const inQuestion = asked && optionAt(asked);

  return (
    <Flex ref={group} tabIndex={-1} direction="column" alignItems="stretch" gap={3}>
      <Typography
        tag="p"
        variant="pi"
        textColor={faults > 0 || isTooMany ? 'danger600' : 'neutral600'}
      >
        {counted(count, sort.one)}
        {faults > 0 && `, of which ${faults} cannot be published as they are`}
        {isTooMany && `. There can be ${sort.most.toLocaleString('en-CA')} at most`}
      </Typography>
      {sort.levels > 1 && count > fewOptions && (
        <SearchForm onSubmit={(event) => event.preventDefault()}>
          <Searchbar
            name="find-option"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onClear={() => setWords('')}
            clearLabel="Clear the search"
            placeholder="Find an option"
          >
            Find an option
          </Searchbar>
        </SearchForm>
      )}
      {found ? (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={1} aria-label="Options found">
          {found.slice(0, mostFound).map(({ option, place, under }) => (
            <OptionRow
              key={place.join()}
              {...view}
              option={option}
              place={place}
              siblings={optionsBelow(options, place.slice(0, -1))}
              under={under}
            />
          ))}
          {found.length > mostFound && (
            <Typography tag="li">And {found.length - mostFound} more: type more of it</Typography>
          )}
          {found.length === 0 && <Typography tag="li">No option has this in it</Typography>}
        </Flex>
      ) : (
        <OptionLevel {...view} options={options} place={[]} />
      )}
      {sort.levels > 1 && (
        <TableOfOptions
          options={options}
          published={published}
          isFixed={isFixed}
          onImport={(imported) => {
            setOpen(undefined);
            setUnfolded(new Set());
            onChange(imported);
          }}
        />
      )}
      <Typography tag="p" variant="pi" textColor="neutral600" aria-live="polite">
        {told}
      </Typography>
      {asked && inQuestion && (
        <AskToRetire
          label={inQuestion.label}
          one={sort.one}
          isRetired={inQuestion.retired === true}
          onRetire={() => change(asked, retiring(inQuestion, true))}
          onRemove={() => remove(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Flex>
  );
}
