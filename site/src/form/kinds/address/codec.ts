export { partsCodec as addressCodec } from '../parts-codec.ts';
