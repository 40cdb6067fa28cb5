import { allOf, listsOf } from '@ehpr/form-schemas';
import type { PublishedNames } from '../../../shared/names';
import type { Db } from './db';
import type { FormVersion } from './form-versions';

/** The keys of questions, and the values of their own options, of all versions of a form. */
export async function readPublishedNames(db: Db, slug: string): Promise<PublishedNames> {
  const { rows }: { rows: ValuesOf[] } = await db.raw(
    `with asked as (
       select jsonb_path_query(definition::jsonb, '$.steps[*].questions[*]') as question
       from registry.form_version where slug = ?
     ), every_question as (
       select question from asked
       union all select jsonb_path_query(question, '$.questions[*]') from asked
     )
     select question ->> 'key' as key,
       ${valuesIn('options')} as options, ${valuesIn('rows')} as rows,
       ${valuesIn('columns')} as columns
     from every_question
     left join lateral (values ('options'), ('rows'), ('columns')) as has (field) on true
     left join lateral jsonb_path_query(question -> has.field, '$.**.value') as value on true
     group by 1`,
    [slug],
  );
  const byKey = (field: 'options' | 'rows' | 'columns') =>
    Object.fromEntries(rows.flatMap((row) => (row[field] ? [[row.key, row[field]]] : [])));
  return {
    keys: rows.map(({ key }) => key),
    options: byKey('options'),
    rows: byKey('rows'),
    columns: byKey('columns'),
  };
}

type Values = string[] | null;
type ValuesOf = { key: string; options: Values; rows: Values; columns: Values };

const valuesIn = (field: string) =>
  `array_agg(distinct value #>> '{}') filter (where value is not null and field = '${field}')`;

/** The values that a shared list had in any version of any form. */
export async function readPublishedValues(db: Db, list: string): Promise<string[]> {
  const { rows }: { rows: { value: string }[] } = await db.raw(
    `select distinct value #>> '{}' as value
     from registry.form_version, jsonb_path_query(lists::jsonb -> ?, '$.**.value') as value
     where lists is not null`,
    [list],
  );
  return [...new Set([...rows.map((row) => row.value), ...(await fromWording(db, list))])];
}

/** Of versions that were published before lists were kept with them. */
async function fromWording(db: Db, list: string): Promise<string[]> {
  const versions: Pick<FormVersion, 'definition' | 'wording'>[] = await db('registry.form_version')
    .whereNull('lists')
    .select('definition', 'wording');
  return versions.flatMap(({ definition, wording }) =>
    allOf(listsOf(definition, wording)[list] ?? []).map(({ value }) => value),
  );
}
