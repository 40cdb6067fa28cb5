import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import { Choice } from '../../parts/choice.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import { strings } from '../../form-data.ts';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { allOfName, branchId } from './branches.ts';
import { WholeBranch } from './whole-branch.tsx';

type BranchProps = {
  field: FieldProps;
  option: PublishedOption;
  above: string;
  chosen: ReadonlySet<string>;
};

export function OptionTreeField(props: FieldProps) {
  const { path, value, choices, plain, words } = props;
  const chosen = new Set(strings(value));
  return (
    <Grouped {...props} id={fieldId(path)} className="tree">
      {!plain && (
        <p className="tree__total" role="status">
          {words.chosenInAll(chosen.size)}
        </p>
      )}
      {choices(path).map((option) => (
        <TopBranch key={option.value} field={props} option={option} above="" chosen={chosen} />
      ))}
    </Grouped>
  );
}

function TopBranch(props: BranchProps) {
  const { field, option, chosen } = props;
  if (!option.options?.length) return <Leaves {...props} options={[option]} />;
  const leaves = leavesOf([option]);
  const count = leaves.filter(({ value }) => chosen.has(value)).length;
  return (
    // Without script, what was chosen shows at once; with it, a region stays as the person left it.
    <details className="tree__region" open={field.plain && count > 0 ? true : undefined}>
      <summary className="tree__summary">
        <span className="tree__name">{option.label}</span>
        {!field.plain && (
          <span className="tree__count">{field.words.chosenOf(count, leaves.length)}</span>
        )}
      </summary>
      <div className="tree__body">
        <BranchBody {...props} />
      </div>
    </details>
  );
}

function BranchBody(props: BranchProps) {
  const { field, option, above, chosen } = props;
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
          plain={field.plain}
          words={field.words}
          onChange={(values) => field.onChange(values)}
        />
      )}
      <Leaves {...props} above={id} options={below.filter((each) => !each.options?.length)} />
      {below
        .filter((each) => each.options?.length)
        .map((each) => (
          <fieldset key={each.value} className="tree__area">
            <legend>{each.label}</legend>
            <BranchBody field={field} option={each} above={id} chosen={chosen} />
          </fieldset>
        ))}
    </>
  );
}

function Leaves({
  field,
  options,
  above,
  chosen,
}: BranchProps & { options: readonly PublishedOption[] }) {
  if (options.length === 0) return null;
  return (
    <div className="choices choices--columns">
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="checkbox"
          id={[fieldId(field.path), above.replaceAll('/', '-'), value].filter(Boolean).join('-')}
          name={fieldName(field.path)}
          value={value}
          label={label}
          checked={chosen.has(value)}
          onChange={(checked) => {
            const values = new Set(chosen);
            if (checked) values.add(value);
            else values.delete(value);
            field.onChange([...values]);
          }}
        />
      ))}
    </div>
  );
}
