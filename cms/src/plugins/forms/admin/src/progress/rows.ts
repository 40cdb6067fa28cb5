import type { Progress } from '../../../shared/progress';

type Shown = NonNullable<Progress['shown']>;

export type Row = {
  name: string;
  people: number;
  /** Of the most that any row has, from 0 to 1: the length of its bar. */
  share: number;
  /** How many fewer than in the row before. */
  lost: number;
};

/** The rows of the chart: each step, then what was sent. */
export function rowsOf({ steps, sent }: Pick<Shown, 'steps' | 'sent'>): Row[] {
  const rows = [
    ...steps.map(({ title, people }) => ({ name: title, people })),
    { name: 'Sent', people: sent },
  ];
  const most = Math.max(1, ...rows.map(({ people }) => people));
  return rows.map(({ name, people }, index) => ({
    name,
    people,
    share: people / most,
    lost: Math.max(0, (rows[index - 1]?.people ?? people) - people),
  }));
}
