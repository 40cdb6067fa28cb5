import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

export type Sealing = { seal(secret: string): string; open(sealed: string): string };

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/**
 * Seals secrets so that nobody reads them in the database, or changes them there unnoticed. What is
 * sealed for one purpose opens for no other.
 */
export function createSealing(key: string, purpose: string): Sealing {
  const own = createHash('sha256').update(`${purpose}/${key}`).digest();
  return {
    seal(secret) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv(algorithm, own, iv);
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(algorithm, own, bytes.subarray(0, ivLength));
      decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
      const text = decipher.update(bytes.subarray(ivLength + tagLength));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}
