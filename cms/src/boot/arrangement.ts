/** How the Content Manager shows a content type, or a component of one. */
export type Arrangement = {
  of: 'content-types' | 'components';
  uid: string;
  settings?: Record<string, unknown>;
  /** What each field is called, and a sentence that says what to do with it. */
  fields: Record<string, { label: string; description?: string }>;
  /** Columns of the list, and rows of the editor: each a field and its width in twelfths. */
  columns?: string[];
  rows?: [field: string, width: number][][];
};

type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };

/** How Strapi keeps it. */
export type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
};

/**
 * A configuration with what is wanted of it. `before` is what an earlier release wanted: what staff
 * have changed since then is theirs and stays. `true` stands for a release that did not say; of it,
 * only fields that still bear the name that Strapi gave them are arranged.
 */
export function arranged(
  current: Configuration,
  wanted: Arrangement,
  before: Arrangement | true | null,
): Configuration {
  const known = before === true || before === null ? undefined : before;
  /** Whether nobody has changed a value since it was last arranged. */
  const isOurs = (value: unknown, last: unknown) =>
    before === null || (known !== undefined && same(value, last));

  const metadatas = { ...current.metadatas };
  for (const [field, { label, description = '' }] of Object.entries(wanted.fields)) {
    const { edit, list } = current.metadatas[field] ?? { edit: {}, list: {} };
    const last = known?.fields[field];
    const isNamed = edit['label'] !== undefined && edit['label'] !== field;
    const mayName = !isNamed || isOurs(edit['label'], last?.label);
    const mayDescribe = !edit['description'] || isOurs(edit['description'], last?.description);
    metadatas[field] = {
      edit: { ...edit, ...(mayName && { label }), ...(mayDescribe && { description }) },
      list: { ...list, ...(mayName && { label }) },
    };
  }
  const settings = Object.entries(wanted.settings ?? {}).filter(([name]) =>
    isOurs(current.settings[name], known?.settings?.[name]),
  );
  const rows = wanted.rows && editRows(wanted.rows);
  return {
    settings: { ...current.settings, ...Object.fromEntries(settings) },
    metadatas,
    layouts: {
      list:
        wanted.columns && isOurs(current.layouts.list, known?.columns)
          ? wanted.columns
          : current.layouts.list,
      edit:
        rows && isOurs(placedBefore(current.layouts.edit, known), known && editRows(known.rows))
          ? rows
          : current.layouts.edit,
    },
  };
}

const editRows = (rows: Arrangement['rows'] = []) =>
  rows.map((row) => row.map(([name, size]) => ({ name, size })));

/** The rows without the fields that Strapi puts below them when a release adds some. */
function placedBefore(rows: Configuration['layouts']['edit'], known: Arrangement | undefined) {
  const placed = new Set(known?.rows?.flat().map(([name]) => name));
  return rows
    .map((row) => row.filter(({ name }) => placed.has(name)))
    .filter((row) => row.length > 0);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
