/** What announces an extension, in English or French, as a part of a pattern that ignores case. */
export const extensionMark = String.raw`(?:extension|ext\.?|poste|x|#)`;
