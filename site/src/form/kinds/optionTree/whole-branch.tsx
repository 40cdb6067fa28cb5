import { useEffect, useRef } from 'react';
import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import type { Words } from '../../../words/index.ts';

type Props = {
  id: string;
  name: string;
  branch: string;
  option: PublishedOption;
  chosen: ReadonlySet<string>;
  plain: boolean;
  words: Words;
  onChange: (values: string[]) => void;
};

/**
 * The box that chooses all below a branch, or none of it. Without script it is posted, and the
 * server chooses; with script it shows what is chosen and is not posted.
 */
export function WholeBranch({ id, name, branch, option, chosen, plain, words, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const leaves = leavesOf([option]).map(({ value }) => value);
  const count = leaves.filter((value) => chosen.has(value)).length;
  const some = count > 0 && count < leaves.length;

  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);

  return (
    <div className="choice choice--whole">
      <input
        ref={box}
        className="choice__control"
        type="checkbox"
        id={id}
        name={plain ? name : undefined}
        value={branch}
        checked={!plain && count === leaves.length}
        onChange={(event) => {
          const values = new Set(chosen);
          for (const value of leaves) {
            if (event.currentTarget.checked) values.add(value);
            else values.delete(value);
          }
          onChange([...values]);
        }}
      />
      <label className="choice__label" htmlFor={id}>
        {words.allOf(option.label)}
      </label>
    </div>
  );
}
