export { PartsField as AddressField } from '../../parts/parts-field.tsx';
