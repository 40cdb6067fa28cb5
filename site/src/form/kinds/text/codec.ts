export { textCodec as textCodec } from '../../form-data.ts';
