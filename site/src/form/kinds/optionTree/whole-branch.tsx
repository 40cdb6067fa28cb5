import { useEffect, useRef } from 'react';
import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import { countIn } from './branches.ts';
import type { Words } from '../../../words/index.ts';

type Props = {
  id: string;
  name: string;
  branch: string;
  option: PublishedOption;
  chosen: ReadonlySet<string>;
  hidden: boolean;
  plain: boolean;
  words: Words;
  onChange: (values: string[]) => void;
};

/**
 * The box that chooses all below a branch, or none of it. Without script it is posted, and the
 * server chooses; with script it shows what is chosen and is not posted.
 */
export function WholeBranch({ id, name, branch, option, chosen, hidden, ...rest }: Props) {
  const { plain, words, onChange } = rest;
  const box = useRef<HTMLInputElement>(null);
  const { count, of } = countIn(option, chosen);
  const some = count > 0 && count < of;

  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);

  return (
    <div className="choice choice--whole" hidden={hidden}>
      <input
        ref={box}
        className="choice__control"
        type="checkbox"
        id={id}
        name={plain ? name : undefined}
        value={branch}
        checked={!plain && count === of}
        onChange={(event) => {
          const values = new Set(chosen);
          for (const { value } of leavesOf([option])) {
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
