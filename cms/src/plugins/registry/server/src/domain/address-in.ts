import type { Answers } from '@ehpr/form-schemas';

/** The email address among the answers of a person; empty where an import brought none. */
export const addressIn = ({ email }: Answers): string => (typeof email === 'string' ? email : '');
