/** Content is written in Strapi’s own editor, which `content-editor` on the server arranges. */
export default {
  register(): void {},
};
