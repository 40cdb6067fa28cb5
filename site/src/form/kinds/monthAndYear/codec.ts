import { joinMonth, monthParts } from '@ehpr/form-schemas';
import { textOf, type FieldCodec } from '../../form-data.ts';

export const monthAndYearCodec: FieldCodec = {
  decode: (data, name) =>
    joinMonth({
      year: textOf(data, `${name}.year`) ?? '',
      month: textOf(data, `${name}.month`) ?? '',
    }),
  encode: (answer, name) =>
    Object.entries(monthParts(answer)).map(([part, value]) => [`${name}.${part}`, value]),
};
