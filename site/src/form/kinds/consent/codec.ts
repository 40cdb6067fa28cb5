export { yesNoCodec as consentCodec } from '../yesNo/codec.ts';
