import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Section } from '../../../../../admin/Section';
import { mayLiftBlocks } from '../permissions';
import { FindBlock } from './FindBlock';

/** Whether mail goes to an address, and letting it go again. Addresses are typed, and never listed. */
export function BlockedPage() {
  return (
    <Page.Protect permissions={mayLiftBlocks}>
      <Page.Main>
        <Page.Title>Blocked addresses</Page.Title>
        <Layouts.Header
          title="Blocked addresses"
          subtitle="Where mail came back for good, or was called spam"
        />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Section title="Does mail go to an address?">
              <FindBlock />
            </Section>
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
