/** The most that files may have and be, whatever a question says. */
export const mostMegabytes = 10;
export const mostFiles = 5;
