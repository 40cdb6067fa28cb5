import { isRecord } from '@ehpr/form-schemas';
import { textsOf, type FieldCodec } from '../../form-data.ts';

/** The references to files that were uploaded, each as JSON in a field of its own. */
export const fileCodec: FieldCodec = {
  decode: (data, name) => {
    const references = textsOf(data, name).map(referenceOf);
    return references.length > 0 ? references : undefined;
  },
  encode: (answer, name) =>
    Array.isArray(answer)
      ? answer.map((reference: unknown) => [name, JSON.stringify(reference)])
      : [],
};

/** The name under which files themselves are posted without script. */
export const chosenName = (name: string): string => `${name}.chosen`;

/** What cannot be read is given on as it is, for validation to refuse. */
function referenceOf(text: string): unknown {
  try {
    const reference: unknown = JSON.parse(text);
    return isRecord(reference) ? reference : text;
  } catch {
    return text;
  }
}
