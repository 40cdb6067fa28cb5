import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { FormDefinition, FormTranslation, OptionLists } from './definition/form.ts';
import { levelsOfHeader, optionsFromRows } from './definition/options-from-rows.ts';

const folder = new URL('../', import.meta.url);

/** The forms that EHPR ships with. */
export const shippedFormNames = ['registration', 'status'] as const;
export type ShippedFormName = (typeof shippedFormNames)[number];

/** A shipped form, as its file says, with the French of the file beside it. */
export function shippedForm(name: ShippedFormName): FormDefinition {
  const definition = JSON.parse(read(`forms/${name}.json`)) as FormDefinition;
  const fr = JSON.parse(read(`forms/${name}.fr.json`)) as FormTranslation;
  return { ...definition, translations: { fr } };
}

/** The shipped option lists, by key. */
export function shippedLists(): OptionLists {
  return { professions: list('professions'), communities: list('communities') };
}

function list(name: string) {
  const [header = [], ...rows]: string[][] = parse(read(`lists/${name}.csv`), { bom: true });
  const levels = levelsOfHeader(header);
  if (!levels) throw new Error(`The columns of lists/${name}.csv are not those of a list`);
  return optionsFromRows(levels, rows);
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}
