import workerAddress from './proof-worker.ts?worker&url';
import { ownScript } from '../own-script.ts';
import type { Challenge, Solution } from './solve.ts';

type Proof = { text: string; expiresAt: number };

/** A proof that expires sooner than this is not worth sending. */
const leastMilliseconds = 10_000;
/** A person who sends before the proof is ready waits no longer than this. */
const longestWait = 2_000;

/**
 * Proves, while the person fills in the form, that someone took the trouble. Whatever goes wrong,
 * the registration is sent without it: the server then counts it under its tighter limit.
 */
export class ProofOfHumanity {
  readonly #address: string;
  #proof: Promise<Proof | undefined> | undefined;

  /** `address` is where a challenge is had. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Begins, unless a proof is on its way. */
  prepare(): void {
    if (this.#proof) return;
    const proof = this.#make();
    this.#proof = proof;
    // What failed is tried again when it is asked for next.
    void proof.then((made) => {
      if (!made && this.#proof === proof) this.#proof = undefined;
    });
  }

  /** The proof, if there is one in good time. It is used up: the next one begins. */
  async take(): Promise<string | undefined> {
    this.prepare();
    const proof = await Promise.race([
      this.#proof,
      new Promise<undefined>((resolve) => setTimeout(resolve, longestWait, undefined)),
    ]);
    this.#proof = undefined;
    return proof && proof.expiresAt - Date.now() > leastMilliseconds ? proof.text : undefined;
  }

  /** Makes sure that a proof is ready which will not expire within the next minutes. */
  async renew(): Promise<void> {
    const soon = Date.now() + 120_000;
    const proof = await this.#proof;
    if (!proof || proof.expiresAt < soon) {
      this.#proof = undefined;
      this.prepare();
    }
  }

  async #make(): Promise<Proof | undefined> {
    try {
      const response = await fetch(this.#address, { headers: { Accept: 'application/json' } });
      if (!response.ok) return undefined;
      const challenge = (await response.json()) as Challenge;
      const solution = (await solveInWorker(challenge)) ?? (await solveHere(challenge));
      if (!solution) return undefined;
      const { expiresAt } = challenge.parameters;
      return {
        text: btoa(JSON.stringify({ challenge, solution })),
        expiresAt: expiresAt ? expiresAt * 1000 : Number.POSITIVE_INFINITY,
      };
    } catch {
      return undefined;
    }
  }
}

function solveInWorker(challenge: Challenge): Promise<Solution | null> {
  return new Promise((resolve) => {
    try {
      // The types of the DOM do not know a script address that a policy vouches for.
      const worker = new Worker(ownScript(workerAddress) as unknown as string, { type: 'module' });
      const finish = (solution: Solution | null) => {
        worker.terminate();
        resolve(solution);
      };
      worker.onmessage = (message: MessageEvent<Solution | null>) => finish(message.data);
      worker.onerror = () => finish(null);
      worker.postMessage(challenge);
    } catch {
      resolve(null);
    }
  });
}

async function solveHere(challenge: Challenge): Promise<Solution | null> {
  const { solve } = await import('./solve.ts');
  return solve(challenge);
}
