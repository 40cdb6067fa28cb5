export { PartsField as DateRangeField } from '../../parts/parts-field.tsx';
