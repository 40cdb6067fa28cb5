import type { FieldCodec } from '../../form-data.ts';

/** Guidance asks nothing. */
export const guidanceCodec: FieldCodec = { decode: () => undefined, encode: () => [] };
