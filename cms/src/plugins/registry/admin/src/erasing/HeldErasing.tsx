import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { counted } from '../../../../../admin/counted';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { Erasing } from '../../../shared/erasing';
import { useAsking } from '../../../../../admin/use-asking';

type Props = { erasing: Erasing; onAnswered: (erasing: Erasing) => void };

/** The keyboard goes on where the button that asked has gone. */
const takeKeyboard = (button: HTMLButtonElement | null) => button?.focus();

/** That erasing waits for an administrator, and the way to let it go on. */
export function HeldErasing({ erasing, onAnswered }: Props) {
  const { get, post } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const [isSure, setIsSure] = useState(false);
  const { held, confirmed, dryRun, years } = erasing;
  const { persons, most } = dryRun;
  const people = counted(persons, 'person', 'people');

  const confirm = () =>
    ask(async () => {
      const body = { persons, years };
      const { data } = await post<{ data: Erasing }>('/registry/erasing/confirm', body);
      setIsSure(false);
      onAnswered(data.data);
    });
  const lookAgain = () =>
    ask(async () => {
      const { data } = await get<{ data: Erasing }>('/registry/erasing');
      onAnswered(data.data);
    });

  if (confirmed && persons > 0) {
    return (
      <Section title="Erasing now">
        <Typography role="status">
          It was confirmed that {counted(confirmed.persons, 'person', 'people')} may be erased.{' '}
          {people} {persons === 1 ? 'is' : 'are'} left.
        </Typography>
        <Flex>
          <Button variant="secondary" loading={isBusy} onClick={() => void lookAgain()}>
            Look again
          </Button>
        </Flex>
      </Section>
    );
  }
  if (!held || persons === 0) return null;
  return (
    <Section title="Erasing waits for you">
      <Typography>
        Since {moment(held.at)} nobody has been erased, because many were due at once. {people}{' '}
        {persons === 1 ? 'is' : 'are'} due now, and more than {most} are not erased in one night
        before you confirm it: it may come of a period that was set too short, or of registrations
        that were moved in from another system. Look at the numbers below first. If the period is
        wrong, set another one.
      </Typography>
      {fault && (
        <Typography role="alert" textColor="danger600">
          {fault.message}.
        </Typography>
      )}
      {isSure ? (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography fontWeight="bold">
            What is erased cannot be brought back. Erase {people}?
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Button variant="danger" loading={isBusy} onClick={() => void confirm()}>
              Erase {people} for good
            </Button>
            <Button ref={takeKeyboard} variant="tertiary" onClick={() => setIsSure(false)}>
              Erase nobody
            </Button>
          </Flex>
        </Flex>
      ) : (
        <Flex gap={2} wrap="wrap">
          <Button variant="danger-light" onClick={() => setIsSure(true)}>
            Confirm that {people} may be erased
          </Button>
          <Button variant="tertiary" loading={isBusy} onClick={() => void lookAgain()}>
            Look again
          </Button>
        </Flex>
      )}
    </Section>
  );
}
