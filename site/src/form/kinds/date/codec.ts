import { dateParts, joinDate } from '@ehpr/form-schemas';
import { textOf, type FieldCodec } from '../../form-data.ts';

export const dateCodec: FieldCodec = {
  decode: (data, name) =>
    joinDate({
      year: textOf(data, `${name}.year`) ?? '',
      month: textOf(data, `${name}.month`) ?? '',
      day: textOf(data, `${name}.day`) ?? '',
    }),
  encode: (answer, name) =>
    Object.entries(dateParts(answer)).map(([part, value]) => [`${name}.${part}`, value]),
};
