/** A reason to stop that is told in words, without a stack. */
export class Stop extends Error {
  readonly exitCode: number;

  constructor(words: string, exitCode = 1) {
    super(words);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command's main function, which returns the exit code. A Stop is told in its words; any
 * other error is a fault of ours, shown with its stack.
 */
export async function runCommand(main: () => Promise<number>, faultCode = 1): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Stop) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = faultCode;
    }
  }
}
