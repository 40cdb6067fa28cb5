export { textCodec as postalCodeCodec } from '../../form-data.ts';
