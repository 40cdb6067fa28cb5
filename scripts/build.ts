// npm run build: builds what is out of date.
import { buildOutdated } from './lib/build-outdated.ts';
import { endOnSignal, Lifetime } from './lib/lifetime.ts';
import { runCommand } from './lib/stop.ts';

const say = (words: string) => void process.stderr.write(`${words}\n`);

await runCommand(async () => {
  const lifetime = new Lifetime();
  endOnSignal(lifetime, say);
  try {
    await buildOutdated('all', { lifetime, say });
    say('Everything is built.');
    return 0;
  } finally {
    await lifetime.end();
  }
});
