export { textCodec as longTextCodec } from '../../form-data.ts';
