export { textCodec as oneOfCodec } from '../../form-data.ts';
