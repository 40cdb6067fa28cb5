/** One thing measured: a ratio, and the most that it may be. */
export type Row = { what: string; ratio: number; bound: number };

/** The rows as a table, with what is over its bound marked. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(({ what, ratio, bound }) => {
      const mark = isBroken({ ratio, bound }) ? '  OVER' : '';
      return `${what.padEnd(width)}  ${ratio.toFixed(2).padStart(8)}  at most ${bound.toFixed(2)}${mark}`;
    })
    .join('\n');
}

export const isBroken = ({ ratio, bound }: Pick<Row, 'ratio' | 'bound'>): boolean =>
  !(ratio <= bound);
