import { Text } from 'react-email';
import type { MailValues } from '../../domain/outgoing-mail';
import { mayGreet } from '../../domain/greeting';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

/**
 * Invites a member of staff to set a password and begin. In English, as the admin is. Whoever holds
 * its link can do so in their place, so it stands in this mail and nowhere else.
 */
export function staffInvitation(
  { firstName, role, token }: MailValues['staff-invitation'] & { token: string },
  { adminUrl }: Pick<MailContext, 'adminUrl'>,
) {
  const address = `${adminUrl}/admin/auth/register?registrationToken=${encodeURIComponent(token)}`;
  const title = 'You are invited to work with the registry';
  return {
    subject: title,
    body: (
      <Frame
        language="en"
        title={title}
        preview="Set a password to begin."
        footer={
          <>
            You get this because an administrator of the Emergency Health Provider Registry invited
            this address. If you did not expect it, leave it be: without the link nobody can use it.
          </>
        }
      >
        <Text style={text}>{mayGreet(firstName) ? `Hello ${firstName},` : 'Hello,'}</Text>
        <Text style={text}>
          You are invited to work with British Columbia’s Emergency Health Provider Registry. Your
          role: {role}. Open this link and set a password to begin:
        </Text>
        <ActionLink href={address} label="Set your password" locale="en" />
        <Text style={text}>
          The link is yours alone: do not pass it on. It works once, within two weeks, until a newer
          invitation. Afterwards you sign in at {adminUrl}/admin with this e-mail address and your
          password.
        </Text>
      </Frame>
    ),
  };
}
