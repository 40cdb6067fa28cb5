import type { StaffRow, StaffState } from '../../../shared/staff';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those of the staff of whom all the words are said, and who are in the state, if one is given. */
export function foundStaff(
  staff: readonly StaffRow[],
  { words, state }: { words: string; state: StaffState | undefined },
): StaffRow[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  return staff.filter((row) => {
    const said = folded([row.name, row.email, ...row.roles.map(({ name }) => name)].join(' '));
    return (
      (state === undefined || row.state === state) && wanted.every((word) => said.includes(word))
    );
  });
}
