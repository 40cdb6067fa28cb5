import type { StaffOverview } from '../../../shared/staff';
import { Choice } from '../../../../../admin/Choice';

/** Stands for no authority set by hand. No key looks like it. */
export const byAddress = ':by-address';

type Props = {
  authorities: StaffOverview['authorities'];
  byAddressIs: string;
  chosen: string;
  onChange: (chosen: string) => void;
};

/** The health authority that someone works for: set by hand, or left to their address. */
export function AuthorityChoice({ authorities, byAddressIs, chosen, onChange }: Props) {
  return (
    <Choice
      label="Health authority"
      choices={[
        { value: byAddress, label: byAddressIs },
        ...authorities.map(({ key, name }) => ({ value: key, label: name })),
      ]}
      chosen={chosen}
      onChange={onChange}
      hint="It decides which registrants they see: those who would go to its region, and those who go anywhere."
    />
  );
}
