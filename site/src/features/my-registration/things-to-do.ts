import type { Locale } from '@ehpr/form-schemas';
import type { OwnRegistration } from '../../owner/own-registration.ts';
import { paths } from '../../paths.ts';
import { confirmWords } from '../confirm/words.ts';
import { standingWords } from '../standing/words.ts';
import { mineWords } from './words.ts';

type Own = Pick<OwnRegistration, 'status'>;
export type ThingToDo = { label: string; address: string };

/** What a person can do with their registration, by what it is: one line for each part of the site. */
const things: ((locale: Locale, own: Own) => ThingToDo | undefined)[] = [
  (locale, { status: { status } }) =>
    status === 'withdrawn' || status === 'pending-merge'
      ? undefined
      : { label: confirmWords(locale).thing, address: paths.confirm(locale) },
  (locale) => ({ label: mineWords(locale).change, address: paths.changeMine(locale) }),
  (locale, { status: { status } }) =>
    status === 'pending-merge'
      ? undefined
      : { label: standingWords(locale).status, address: paths.status(locale) },
  (locale, { status: { status } }) =>
    status === 'withdrawn'
      ? undefined
      : { label: standingWords(locale).withdraw, address: paths.withdraw(locale) },
];

export const thingsToDo = (locale: Locale, own: Own): ThingToDo[] =>
  things.flatMap((thing) => thing(locale, own) ?? []);
