import { publishAddresses } from './addresses.ts';
import { startTemporaryStack } from './temporary-stack.ts';

/** The browser tests' stack: started once for the run, stopped by what this returns. */
export default async function browserSetup(): Promise<() => Promise<void>> {
  const { stop, ...addresses } = await startTemporaryStack(
    (words) => void process.stderr.write(`${words}\n`),
    // One machine plays everyone.
    { LIMIT_WITHOUT_PROOF: '100000', LIMIT_WITH_PROOF: '100000' },
  );
  publishAddresses(addresses);
  return stop;
}
