export { manyCodec as anyOfCodec } from '../../form-data.ts';
