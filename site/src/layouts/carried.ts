/** The form of a page, whose answers go along to the page in another language. */
export type Carried = {
  /** The id of its element. */
  form: string;
  /** What is to be shown of it there. */
  intent: string;
  /** What the key Enter does in one of its fields. */
  onEnter: string;
};
