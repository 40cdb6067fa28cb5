import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';

/** What an administrator asked for and did not get: why, and which field it is about. */
export type Fault = { message: string; field?: string | undefined };

/** Asks the server for something: whether it is at it, and why it was not done. */
export function useAsking() {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();

  const ask = async (asked: () => Promise<void>): Promise<boolean> => {
    setIsBusy(true);
    setFault(undefined);
    try {
      await asked();
      return true;
    } catch (error) {
      setFault(faultIn(error));
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, fault, ask, forgetFault: () => setFault(undefined) };
}

function faultIn(error: unknown): Fault {
  if (!isFetchError(error)) return { message: 'The registry did not answer. Try again' };
  const details: unknown = error.response?.data.error.details;
  const field =
    typeof details === 'object' && details !== null && 'field' in details
      ? String(details.field)
      : undefined;
  return { message: error.message, field };
}
