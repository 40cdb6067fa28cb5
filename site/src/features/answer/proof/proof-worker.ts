import { solve, type Challenge } from './solve.ts';

// Solves beside the page, so that typing never waits.
self.onmessage = (message: MessageEvent<Challenge>) => {
  void solve(message.data).then(
    (solution) => self.postMessage(solution),
    () => self.postMessage(null),
  );
};
