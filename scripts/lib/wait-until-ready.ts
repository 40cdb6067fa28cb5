import type { Child } from './child.ts';
import { Stop } from './stop.ts';
import { until } from './until.ts';

/** Resolves when the address answers well; throws the child's last words if it ends, or is too slow. */
export async function waitUntilReady(child: Child, url: string, withinMs = 180_000): Promise<void> {
  let ended = false;
  void child.gone.then(() => (ended = true));
  const answered = await until(
    async () => {
      if (ended) throw new Stop(endingOf(child));
      return answersWell(url);
    },
    { withinMs, everyMs: 100 },
  );
  if (!answered) {
    throw new Stop(
      `${child.name} is not ready after ${withinMs / 1000} s. Its last words:\n${child.lastLines()}`,
    );
  }
}

export const endingOf = (child: Child): string =>
  `${child.name} ended. Its last words:\n${child.lastLines()}`;

async function answersWell(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
