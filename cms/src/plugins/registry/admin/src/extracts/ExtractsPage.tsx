import { Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { RegistryPage } from '../frame/RegistryPage';
import { mayExtractRegistrants, mayManageStaff } from '../permissions';
import { NewExtract } from './NewExtract';
import { PastExtracts } from './PastExtracts';
import { WeeklyExtract } from './WeeklyExtract';

/** Takes registrants along as a table, shows who did so before, and sets whom the weekly mail goes to. */
export function ExtractsPage() {
  return (
    <RegistryPage
      title="Extracts"
      subtitle="Registrants as a table for spreadsheets"
      permissions={mayExtractRegistrants}
    >
      <Extracts />
    </RegistryPage>
  );
}

/** Within the page, which waits until it is known what the member of staff may do: asked before, it is nothing. */
function Extracts() {
  const { allowedActions } = useRBAC(mayManageStaff);
  const [asked, setAsked] = useState(0);
  const onChanged = useCallback(() => setAsked((count) => count + 1), []);
  const setsWeekly = Object.values(allowedActions).some(Boolean);
  return (
    <Flex id="extracts" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <NewExtract onChanged={onChanged} />
      <PastExtracts stamp={asked} />
      {setsWeekly && <WeeklyExtract />}
    </Flex>
  );
}
