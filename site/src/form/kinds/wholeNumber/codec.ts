import { shownAs, textOf, type FieldCodec } from '../../form-data.ts';

/** A stored number is posted in digits, and read as they were typed. */
export const wholeNumberCodec: FieldCodec = {
  decode: textOf,
  encode: (answer, name) => (shownAs(answer) === '' ? [] : [[name, shownAs(answer)]]),
};
