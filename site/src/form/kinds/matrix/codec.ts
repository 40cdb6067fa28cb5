export { partsCodec as matrixCodec } from '../parts-codec.ts';
