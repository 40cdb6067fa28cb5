export { textCodec as emailCodec } from '../../form-data.ts';
