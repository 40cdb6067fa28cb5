import type { PublishedOption } from '@ehpr/form-schemas';
import { useState } from 'react';
import { strings } from '../../form-data.ts';
import { fieldId } from '../../names.ts';
import { Grouped } from '../../parts/grouped.tsx';
import { ListSearch } from '../../parts/list-search.tsx';
import type { FieldProps } from '../field.ts';
import { BranchBody, Leaves, type BranchProps } from './branch.tsx';
import { branchId, countIn } from './branches.ts';
import { searchTree } from './search-tree.ts';
import { Said } from '../../parts/said.tsx';

export function OptionTreeField(props: FieldProps) {
  const { path, value, choices, plain, words } = props;
  const [query, setQuery] = useState('');
  const options = choices(path);
  const found = searchTree(options, query);
  const chosen = new Set(strings(value));
  return (
    <Grouped {...props} id={fieldId(path)} className="tree">
      {!plain && (
        <>
          <ListSearch {...{ path, query, words }} found={found.count} onSearch={setQuery} />
          <p className="tree__total" role="status">
            {words.chosenInAll(chosen.size)}
          </p>
        </>
      )}
      {options.map((option) => (
        <TopBranch
          key={option.value}
          field={props}
          option={option}
          above=""
          chosen={chosen}
          found={found}
        />
      ))}
    </Grouped>
  );
}

function TopBranch(props: BranchProps) {
  const { field, option, above, chosen, found } = props;
  const { count, of } = countIn(option, chosen);
  // Without script, what was chosen shows at once; with it, a region stays as the person left it.
  const [isOpen, setOpen] = useState(field.plain && count > 0);
  if (!hasOptions(option)) return <Leaves {...props} options={[option]} />;
  return (
    <details
      className="tree__region"
      open={isOpen || found.isSearching}
      hidden={!found.has(branchId(option, above))}
      onToggle={(event) => {
        if (!found.isSearching) setOpen(event.currentTarget.open);
      }}
    >
      <summary className="tree__summary">
        <span className="tree__name">
          <Said of={option} what="label" />
        </span>
        {!field.plain && <span className="tree__count">{field.words.chosenOf(count, of)}</span>}
      </summary>
      <div className="tree__body">
        <BranchBody {...props} />
      </div>
    </details>
  );
}

const hasOptions = (option: PublishedOption): boolean => Boolean(option.options?.length);
