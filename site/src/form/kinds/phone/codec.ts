export { textCodec as phoneCodec } from '../../form-data.ts';
