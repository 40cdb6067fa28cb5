import { leavesOf } from '@ehpr/form-schemas';
import { strings, textsOf, type FieldCodec } from '../../form-data.ts';
import { branchesOf, allOfName } from './branches.ts';

export const optionTreeCodec: FieldCodec = {
  decode: (data, name, { question }) => {
    const chosen = new Set(textsOf(data, name));
    const whole = new Set(textsOf(data, allOfName(name)));
    for (const branch of branchesOf(question.options ?? [])) {
      if (whole.has(branch.id))
        for (const { value } of leavesOf([branch.option])) chosen.add(value);
    }
    return chosen.size > 0 ? [...chosen] : undefined;
  },
  encode: (answer, name) => strings(answer).map((value) => [name, value]),
};
