import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { OwnScope } from '../../../shared/contracts';
import { useReading } from '../../../../../admin/use-reading';
import { RegistryNavigation } from './RegistryNavigation';
import { whyNothing } from './why-nothing';

type Props = {
  title: string;
  subtitle?: string;
  permissions: readonly { action: string; subject: null }[];
  /** What leads back from here, above the heading. */
  back?: ReactNode;
  /** What the page is there to do. */
  action?: ReactNode;
  /** Set on pages that show no registrants, which work without any to see. */
  withoutRegistrants?: boolean;
  children: ReactNode;
};

/**
 * A page of the registry: its heading, the way to the others, and why there is nothing to see. That is
 * told before permissions are asked, which would only say no.
 */
export function RegistryPage(props: Props) {
  const { title, subtitle, permissions, back, action, withoutRegistrants, children } = props;
  const scope = useReading<OwnScope>('/registry/scope');
  if (scope.kind === 'loading') return <Page.Loading />;
  const why =
    scope.kind === 'read' && scope.data.kind === 'none' && !withoutRegistrants
      ? whyNothing[scope.data.because]
      : undefined;
  const page = (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={subtitle}
        navigationAction={back}
        primaryAction={why === undefined && action}
      />
      <RegistryNavigation />
      <Layouts.Content>
        {why === undefined ? (
          children
        ) : (
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Typography>{why}</Typography>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
  if (why !== undefined) return page;
  return <Page.Protect permissions={[...permissions]}>{page}</Page.Protect>;
}
