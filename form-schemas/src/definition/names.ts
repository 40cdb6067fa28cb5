/** What the key of a question or a step looks like. */
export const keyPattern = '^[A-Za-z][A-Za-z0-9]{0,62}$';

/** What a form's slug looks like. */
export const slugPattern = '^[a-z][a-z0-9-]{0,62}$';
const slug = new RegExp(slugPattern, 'u');

/** Whether a text can be a form's slug, its name in addresses. */
export function isFormSlug(text: string): boolean {
  return slug.test(text);
}

const key = new RegExp(keyPattern, 'u');

/** Whether a text can be the key of a question, and of a part of its answer. */
export function isKey(text: string): boolean {
  return key.test(text) && !(text in Object.prototype);
}

/** Whether a text can be the hash of a form version: SHA-256, in hexadecimal. */
export function isVersionHash(text: string): boolean {
  return /^[0-9a-f]{64}$/u.test(text);
}
