import { textOf, type FieldCodec } from '../../form-data.ts';

export const yesNoCodec: FieldCodec = {
  decode: (data, name) => {
    const value = textOf(data, name);
    if (value === 'yes') return true;
    return value === 'no' ? false : value;
  },
  encode: (answer, name) => (typeof answer === 'boolean' ? [[name, answer ? 'yes' : 'no']] : []),
};
