import { defaultLocale, todayIn, type Locale } from '@ehpr/form-schemas';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import type { BlockedAddresses, Mailbag } from '../../../../outreach/server/src/contract';
import type { Actor } from '../../../shared/record';
import type { Db } from '../store/db';
import { readStaffNames } from '../../../../../staff/staff-names';

/** What work on records is done with. */
export type RecordContext = {
  db: Db;
  forms: PublishedForms;
  mailbag: Mailbag;
  blockedAddresses: BlockedAddresses;
  /** In which days are judged. */
  timeZone: string;
  now(): Date;
};

export const todayOf = ({ timeZone, now }: Pick<RecordContext, 'timeZone' | 'now'>): string =>
  todayIn(timeZone, now());

/** Gives those who did something their names: `public`, `registrant`, `staff:<id>`, `system` or `import`. */
export async function namesOfActors(
  db: Db,
  actors: readonly string[],
): Promise<(actor: string) => Actor> {
  const ids = actors.flatMap((actor) => idOfStaff(actor) ?? []);
  const names = await readStaffNames(db, ids);
  return (actor) => {
    const id = idOfStaff(actor);
    if (id !== undefined) {
      const name = names.get(id);
      return name === undefined ? { kind: 'former-staff' } : { kind: 'staff', name };
    }
    if (actor === 'registrant') return { kind: 'public' };
    if (actor === 'public' || actor === 'import') return { kind: actor };
    return { kind: 'registry' };
  };
}

function idOfStaff(actor: string): number | undefined {
  const [, id] = /^staff:(\d+)$/u.exec(actor) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** A version of the registration form, in the words of staff, or in others. A version is never removed. */
export async function formOfVersion(
  forms: PublishedForms,
  version: number,
  locale: Locale = defaultLocale,
) {
  const form = await forms.version('registration', version, locale);
  if (!form) throw new Error(`Version ${version} of the registration form is gone`);
  return form;
}

/** The registration form as it is published, in the words of staff, or in others. */
export async function presentForm(forms: RecordContext['forms'], locale: Locale = defaultLocale) {
  const form = await forms.present('registration', locale);
  if (!form) throw new Error('The registration form is not published');
  return form;
}
