import { randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/*
 * A small piece of work that a browser does while a person fills in the form. It costs a person
 * nothing and a flood of machines a lot.
 */

/** How long a proof may be used: as long as someone takes over the form. */
const lifetimeMs = 2 * 60 * 60 * 1000;
const roundsOfWork = { cost: 2_000, least: 400, most: 800 };

/** A proof as it travels: base64 of the challenge and its solution. */
const proofShape = z.object({
  challenge: z.object({
    parameters: z.looseObject({ expiresAt: z.number() }),
    signature: z.string().min(1).max(500),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string().max(500) }).loose(),
});

export type VerifiedProof = { signature: string; expiresAt: Date };

/** A challenge that only this registry can have issued. */
export async function issueChallenge(secret: string, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: roundsOfWork.cost,
    counter: randomInt(roundsOfWork.least, roundsOfWork.most),
    expiresAt: new Date(now.getTime() + lifetimeMs),
    deriveKey,
    hmacSignatureSecret: secret,
  });
}

/**
 * Whether the work of a challenge of ours was done in time. Whether the proof was used before is for
 * the caller to ask, in the transaction that uses it. A proof that cannot be read is none.
 */
export async function verifyProof(
  proof: string | undefined,
  secret: string,
): Promise<VerifiedProof | undefined> {
  const parsed = proofShape.safeParse(decode(proof));
  if (!parsed.success) return undefined;
  const { challenge, solution } = parsed.data;
  try {
    const result = await verifySolution({
      challenge: challenge as unknown as Challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: secret,
    });
    if (!result.verified) return undefined;
  } catch {
    return undefined;
  }
  const expiresAt = new Date(challenge.parameters.expiresAt * 1000);
  return { signature: challenge.signature, expiresAt };
}

function decode(proof: string | undefined): unknown {
  if (proof === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
