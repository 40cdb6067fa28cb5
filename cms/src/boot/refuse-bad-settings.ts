import { BootRefused } from '../errors';

/** Names every setting that is missing or malformed at once, so that it takes one round to mend. */
export const refuseBadSettings = (problems: readonly string[]): void => {
  if (problems.length === 0) return;
  throw new BootRefused(
    [
      'The CMS will not start until these settings are mended (.env.example says what each is for):',
      ...problems.map((problem) => `  ${problem}`),
    ].join('\n'),
  );
};
