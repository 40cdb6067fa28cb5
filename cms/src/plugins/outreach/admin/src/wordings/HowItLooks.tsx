import { Flex, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { MessageLocale } from '../../../../../message/message';
import type { MailKind } from '../../../shared/mail-kind';
import type { PreviewedMail } from '../../../shared/preview';
import type { Wording } from '../../../shared/wording';
import { ShownMail } from '../preview/ShownMail';

type Props = { kind: MailKind; locale: MessageLocale; written: Wording };

const afterTypingMs = 700;

/** The mail as it stands in the fields, saved or not, as somebody would get it who does not exist. */
export function HowItLooks({ kind, locale, written }: Props) {
  const { post } = useFetchClient();
  const [mail, setMail] = useState<PreviewedMail>();
  const [problem, setProblem] = useState<string>();
  const isFirst = useRef(true);

  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      try {
        const address = `/outreach/wordings/${kind}/${locale}/preview`;
        const { data } = await post<{ data: PreviewedMail }>(address, { wording: written });
        if (!isCurrent) return;
        setMail(data.data);
        setProblem(undefined);
      } catch (error) {
        if (!isCurrent) return;
        setProblem(isFetchError(error) ? error.message : 'The registry did not answer');
      }
    };
    const timer = setTimeout(() => void show(), isFirst.current ? 0 : afterTypingMs);
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [kind, locale, written, post]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">
        It is filled in for an invented person. Its links and its button lead to no registration.
      </Typography>
      {problem !== undefined && (
        <Typography role="alert" textColor="danger600">
          {`The email could not be shown: ${problem}`}
        </Typography>
      )}
      {mail && <ShownMail mail={mail} />}
    </Flex>
  );
}
