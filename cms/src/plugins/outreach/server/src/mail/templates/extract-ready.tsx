import { Text } from 'react-email';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

/**
 * Tells a member of staff that the extract of the week can be taken. It says nothing of anyone: the
 * link leads to a page that asks them to sign in, and gives them those whom they may see.
 */
export function extractReady({ adminUrl }: Pick<MailContext, 'adminUrl'>) {
  const address = `${adminUrl}/admin/plugins/registry/extracts`;
  const title = 'The weekly extract of the registry is ready';
  return {
    subject: title,
    body: (
      <Frame
        language="en"
        title={title}
        preview="Sign in to download it."
        footer={
          <>
            You get this because an administrator of the Emergency Health Provider Registry chose
            you to be told each week. Ask them if you would rather not be.
          </>
        }
      >
        <Text style={text}>Hello,</Text>
        <Text style={text}>
          You can download this week’s extract now. Open this link, sign in, and say what you need
          it for:
        </Text>
        <ActionLink href={address} label="Open Extracts" locale="en" />
        <Text style={text}>
          You get the registrants whom you may see, as they are at the time of the download. The
          link holds nothing secret: it works only for staff who sign in.
        </Text>
      </Frame>
    ),
  };
}
