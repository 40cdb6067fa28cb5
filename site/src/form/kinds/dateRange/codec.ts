export { partsCodec as dateRangeCodec } from '../parts-codec.ts';
