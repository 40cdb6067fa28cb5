import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole house. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the house. */
export const inRoot = (...parts: string[]) => join(root, ...parts);
