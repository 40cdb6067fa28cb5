import { solveChallenge } from 'altcha-lib';
import { deriveKey as deriveByHash } from 'altcha-lib/algorithms/web/sha';
import { deriveKey as deriveByPbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';

export type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];
export type Solution = NonNullable<Awaited<ReturnType<typeof solveChallenge>>>;

const patience = 120_000;

/** Finds the number that a challenge asks for, or gives up. Yields between tries. */
export function solve(challenge: Challenge): Promise<Solution | null> {
  const { algorithm } = challenge.parameters;
  return solveChallenge({
    challenge,
    deriveKey: algorithm.startsWith('PBKDF2/') ? deriveByPbkdf2 : deriveByHash,
    timeout: patience,
  });
}
