import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { fieldId } from './field-id';
import type { Correction } from './use-correction';
import { refusalInWords } from '../record/words';

/** What stands in the way of saving, with a way to each answer. It takes the focus when it comes. */
export function ErrorSummary({ correction }: { correction: Correction }) {
  const { errors, stop, tries, save, isBusy } = correction;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (errors.length === 0 && !stop) return null;
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      background="danger100"
      borderColor="danger200"
      hasRadius
      padding={4}
    >
      {stop && <Typography tag="p">{inWords(stop)}</Typography>}
      {stop?.kind === 'registered-already' && stop.other && (
        <Flex direction="column" alignItems="start" gap={2} paddingTop={2}>
          <Typography>
            You can save this record all the same. It is kept aside, in no search, until you merge
            the two or tell them apart: that page opens next.
          </Typography>
          <Button
            variant="danger-light"
            loading={isBusy}
            onClick={() => void save({ keepAside: true })}
          >
            Save, and compare the two
          </Button>
        </Flex>
      )}
      {errors.length > 0 && (
        <>
          <Typography tag="h2" variant="delta">
            Nothing was saved yet. Put these right first
          </Typography>
          <Box tag="ul" paddingTop={2}>
            {errors.map(({ path, message }) => (
              <Box key={path.join('/')} tag="li" paddingBottom={1}>
                <Typography
                  tag="a"
                  href={`#${fieldId(path)}`}
                  textColor="neutral800"
                  onClick={(event: { preventDefault(): void }) => follow(event, fieldId(path))}
                >
                  {message}
                </Typography>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

/** Leads to a field without an entry in the browser's history. */
function follow(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id);
  place?.closest('details')?.setAttribute('open', '');
  const target = place?.matches('input, textarea, button')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, button, summary, [role=combobox]');
  place?.scrollIntoView({ block: 'center' });
  target?.focus();
}

function inWords(stop: NonNullable<Correction['stop']>): string {
  switch (stop.kind) {
    case 'failed':
      return stop.message;
    case 'superseded':
      return 'The form was published anew while you had it open. It is shown here as it is now, with what you entered: look it over, and save again.';
    default:
      return refusalInWords(stop);
  }
}
