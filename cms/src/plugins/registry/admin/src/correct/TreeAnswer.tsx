import { Box, Typography } from '@strapi/design-system';
import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import { Choice } from './Choice';
import { fieldId } from './field-id';
import { textsOf, type FieldProps } from './field';
import { Grouped } from './Grouped';

/** Leaves of a list of several levels, branch by branch. Each branch says how many are chosen. */
export function TreeAnswer(props: FieldProps) {
  const { question, path, value, onChange } = props;
  const options = question.options ?? [];
  const chosen: ReadonlySet<string> = new Set(textsOf(value));
  const leaves = leavesOf(options).map((leaf) => leaf.value);
  const choose = (leaf: string, isChosen: boolean) =>
    onChange(leaves.filter((each) => (each === leaf ? isChosen : chosen.has(each))));
  return (
    <Grouped {...props}>
      {options.map((option) => (
        <Branch key={option.value} option={option} name={fieldId(path)} {...{ chosen, choose }} />
      ))}
    </Grouped>
  );
}

type BranchProps = {
  option: PublishedOption;
  name: string;
  chosen: ReadonlySet<string>;
  choose: (leaf: string, isChosen: boolean) => void;
};

function Branch({ option, name, chosen, choose }: BranchProps) {
  const { label, value, options = [] } = option;
  if (options.length === 0) {
    return (
      <Choice
        type="checkbox"
        name={name}
        label={label}
        isChosen={chosen.has(value)}
        onChange={(isChosen) => choose(value, isChosen)}
      />
    );
  }
  const leaves = leavesOf(options);
  const count = leaves.filter((leaf) => chosen.has(leaf.value)).length;
  return (
    <details style={{ paddingBlock: '4px' }}>
      <summary style={{ cursor: 'pointer' }}>
        <Typography tag="span">{`${label}: ${count} of ${leaves.length} chosen`}</Typography>
      </summary>
      <Box paddingLeft={5}>
        {options.map((below) => (
          <Branch key={below.value} option={below} {...{ name, chosen, choose }} />
        ))}
      </Box>
    </details>
  );
}
