/** The id of the heading of a section, by its place on the page. */
export const sectionId = (index: number): string => `section-${index + 1}`;
