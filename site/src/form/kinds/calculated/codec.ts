import type { FieldCodec } from '../../form-data.ts';

/** What is calculated is never posted: whoever judges the answers makes it anew. */
export const calculatedCodec: FieldCodec = { decode: () => undefined, encode: () => [] };
