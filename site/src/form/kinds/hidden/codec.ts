export { textCodec as hiddenCodec } from '../../form-data.ts';
