/** A field as Strapi lays it out in its editor; what it is of depends on `type`. */
export type Field = {
  name: string;
  type?: string;
  disabled?: boolean;
  /** By which field the parts that it holds are told apart. */
  mainField?: { name: string; type: string };
  attribute?: { customField?: string; pluginOptions?: { i18n?: { localized?: boolean } } };
};
export type Rows = Field[][];
export type Layout = { layout: Rows[]; components: Record<string, { layout: Rows }> };
/** What Strapi hands to whoever changes how an editor is laid out. */
export type Edited = { layout: Layout; query?: unknown };
