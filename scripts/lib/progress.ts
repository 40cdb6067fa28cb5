/** Tells how far something is: as a bar on a terminal, elsewhere as a line for each tenth. */
export function progressOf(
  total: number,
  stream: NodeJS.WriteStream,
): { at: (done: number, words: string) => void; end: () => void } {
  const width = 30;
  let told = -1;
  return {
    at: (done, words) => {
      const share = total === 0 ? 1 : Math.min(done / total, 1);
      if (stream.isTTY) {
        const full = Math.round(share * width);
        const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
        stream.write(`\r\u001b[K${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${words}`);
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth === told) return;
      told = tenth;
      stream.write(`${tenth * 10} %: ${words}\n`);
    },
    end: () => {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
