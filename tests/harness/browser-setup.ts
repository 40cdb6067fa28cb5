import { buildOutdated } from '../../scripts/lib/build-outdated.ts';
import { Lifetime } from '../../scripts/lib/lifetime.ts';

/** Builds what the workers' stacks run, once, before any of them starts. */
export default async function browserSetup(): Promise<void> {
  const say = (words: string) => void process.stderr.write(`${words}\n`);
  const lifetime = new Lifetime();
  try {
    await buildOutdated('all', { lifetime, say });
  } finally {
    await lifetime.end();
  }
}
