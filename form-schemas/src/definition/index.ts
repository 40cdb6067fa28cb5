export { fieldsOf, formDefinitionSchema } from './form.schema.ts';
export {
  optionFaults,
  readDefinition,
  type DefinitionFault,
  type ReadDefinition,
} from './read-definition.ts';
