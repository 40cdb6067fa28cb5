/** What announces an extension, as a part of a pattern that ignores case. */
export const extensionMark = String.raw`(?:extension|ext\.?|x|#)`;
