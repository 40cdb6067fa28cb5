import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import { fieldId, fieldName } from '../../names.ts';
import { Choice } from '../../parts/choice.tsx';
import type { FieldProps } from '../field.ts';
import { allOfName, branchId, countIn } from './branches.ts';
import type { Found } from './search-tree.ts';
import { WholeBranch } from './whole-branch.tsx';
import { Said } from '../../parts/said.tsx';

export type BranchProps = {
  field: FieldProps;
  option: PublishedOption;
  above: string;
  chosen: ReadonlySet<string>;
  /** What a search shows. The rest is hidden and stays in the page, so that it is posted. */
  found: Found;
};

/** All below a branch: a box for the whole of it, its own leaves, then the branches below. */
export function BranchBody(props: BranchProps) {
  const { field, option, above, chosen, found } = props;
  const id = branchId(option, above);
  const below = option.options ?? [];
  return (
    <>
      {leavesOf([option]).length > 1 && (
        <WholeBranch
          id={`${fieldId(field.path)}-all-${id.replaceAll('/', '-')}`}
          name={allOfName(fieldName(field.path))}
          branch={id}
          option={option}
          chosen={chosen}
          hidden={!found.hasAll(option, id)}
          plain={field.plain}
          words={field.words}
          onChange={(values) => field.onChange(values)}
        />
      )}
      <Leaves {...props} above={id} options={below.filter((each) => !each.options?.length)} />
      {below
        .filter((each) => each.options?.length)
        .map((each) => (
          <Area key={each.value} {...props} option={each} above={id} />
        ))}
    </>
  );
}

function Area(props: BranchProps) {
  const { field, option, above, chosen, found } = props;
  const { count, of } = countIn(option, chosen);
  return (
    <fieldset className="tree__area" hidden={!found.has(branchId(option, above))}>
      <legend className="tree__legend">
        <Said of={option} what="label" />
        {!field.plain && <span className="tree__count"> {field.words.chosenOf(count, of)}</span>}
      </legend>
      <BranchBody {...props} />
    </fieldset>
  );
}

type LeavesProps = BranchProps & { options: readonly PublishedOption[] };

export function Leaves({ field, options, above, chosen, found }: LeavesProps) {
  const ids = options.map((option) => branchId(option, above));
  if (options.length === 0) return null;
  return (
    <div className="choices choices--columns" hidden={!ids.some((id) => found.has(id))}>
      {options.map((option, index) => {
        const id = ids[index] ?? '';
        const { value } = option;
        return (
          <Choice
            key={value}
            type="checkbox"
            id={[fieldId(field.path), ...id.split('/')].join('-')}
            name={fieldName(field.path)}
            value={value}
            label={<Said of={option} what="label" />}
            checked={chosen.has(value)}
            hidden={!found.has(id)}
            onChange={(checked) => {
              const values = new Set(chosen);
              if (checked) values.add(value);
              else values.delete(value);
              field.onChange([...values]);
            }}
          />
        );
      })}
    </div>
  );
}
