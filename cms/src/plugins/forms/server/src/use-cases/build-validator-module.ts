import { dirname } from 'node:path';
import { validatorSource } from '@ehpr/form-schemas/validator';
import type { FormSchema } from '@ehpr/form-schemas';
import { build } from 'esbuild';

// What the source refers to are parts of the ajv that wrote it, found from where that is installed.
const homeOfAjv = dirname(require.resolve('@ehpr/form-schemas/validator'));

/**
 * The validator of a schema as one ECMAScript module that needs nothing else and compiles nothing,
 * so that a browser may run it under a policy without `unsafe-eval`.
 */
export async function buildValidatorModule(schema: FormSchema): Promise<string> {
  const result = await build({
    stdin: { contents: validatorSource(schema), resolveDir: homeOfAjv },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [module] = result.outputFiles;
  // esbuild warns of what it could not bundle, and would leave to be found at run time.
  if (!module || result.warnings.length > 0) throw new Error('The validator is not self-contained');
  return module.text;
}
