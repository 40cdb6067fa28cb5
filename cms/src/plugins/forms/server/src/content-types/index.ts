import form from './form/schema.json';
import optionList from './option-list/schema.json';
import submission from './submission/schema.json';

export default {
  form: { schema: form },
  'option-list': { schema: optionList },
  submission: { schema: submission },
};
