import registrant from './registrant/schema.json';

export default { registrant: { schema: registrant } };
