import { textOf, type FieldCodec } from '../../form-data.ts';

export const declarationCodec: FieldCodec = {
  decode: (data, name) => {
    const value = textOf(data, name);
    return value === 'yes' ? true : value;
  },
  encode: (answer, name) => (answer === true ? [[name, 'yes']] : []),
};
