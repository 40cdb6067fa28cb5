import { _, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';

/*
 * What JSON Schema cannot say of an answer. Each keyword is code that ajv writes into the
 * validator, so that the module for browsers needs no function of ours.
 */

const notInFuture: CodeKeywordDefinition = {
  keyword: 'x-notInFuture',
  type: 'string',
  schemaType: 'boolean',
  // `this` is the context that the caller of the validator gives.
  code: (cxt: KeywordCxt) => cxt.fail(_`${cxt.schema} && ${cxt.data} > this.today`),
};

const before: CodeKeywordDefinition = {
  keyword: 'x-before',
  type: 'string',
  schemaType: 'string',
  code: (cxt: KeywordCxt) => cxt.fail(_`${cxt.data} >= ${cxt.schema}`),
};

const after: CodeKeywordDefinition = {
  keyword: 'x-after',
  type: 'string',
  schemaType: 'string',
  code: (cxt: KeywordCxt) => cxt.fail(_`${cxt.data} <= ${cxt.schema}`),
};

const uniqueBy: CodeKeywordDefinition = {
  keyword: 'x-uniqueBy',
  type: 'array',
  schemaType: 'string',
  error: {
    message: 'must not repeat',
    params: ({ params, schema }) => _`{ row: ${params.row}, question: ${schema} }`,
  },
  code(cxt: KeywordCxt) {
    const { gen, data, schema } = cxt;
    const seen = gen.const('seen', _`new Set()`);
    gen.forRange('row', 0, _`${data}.length`, (row) => {
      const value = gen.const('value', _`${data}[${row}] && ${data}[${row}][${schema}]`);
      gen.if(_`typeof ${value} === "string"`, () => {
        cxt.setParams({ row });
        gen.if(_`${seen}.has(${value})`, () => cxt.error());
        gen.code(_`${seen}.add(${value})`);
      });
    });
  },
};

const dateOrder: CodeKeywordDefinition = {
  keyword: 'x-dateOrder',
  type: 'object',
  schemaType: 'object',
  error: {
    message: 'must be in order',
    params: ({ schema }) => {
      const { earlier, later } = schema as { earlier: string; later: string };
      return _`{ earlier: ${earlier}, later: ${later} }`;
    },
  },
  code(cxt: KeywordCxt) {
    const { earlier, later } = cxt.schema as { earlier: string; later: string };
    const first = _`${cxt.data}[${earlier}]`;
    const second = _`${cxt.data}[${later}]`;
    // Nothing is before what is not a day; that it is none is told by its own rules.
    const isDay = _`(day) => typeof day === "string" && /^[0-9-]{10}$/.test(day)`;
    const areDays = _`[${first}, ${second}].every(${isDay})`;
    cxt.fail(_`${areDays} && ${second} < ${first}`);
  },
};

export const vocabulary = [notInFuture, before, after, uniqueBy, dateOrder];
