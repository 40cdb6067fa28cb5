import { createRequire } from 'node:module';
import type { PublishedForm } from '../form-schemas/src/index.ts';
import { inRoot } from '../scripts/lib/paths.ts';
import { signInAt, type StaffMember } from '../tests/harness/staff.ts';
import type { TemporaryStack } from '../tests/harness/temporary-stack.ts';
import { medians, wallClock } from './measure.ts';
import type { Row } from './report.ts';
import { searches, type Measured } from './searches.ts';

/** How much dearer a search may be than the best SQL that we know. */
const idealBound = 3;
/** No search may be slower than the same page in plain Content Manager. */
const plainBound = 1;

const columnsShown = 25;

type Search = { timeZone: string };
type Db = {
  raw: (sql: string) => Promise<unknown>;
  destroy: () => Promise<void>;
};
type Store = {
  countFound: (db: Db, search: Search, scope: { kind: 'all' }) => Promise<number>;
  readFound: (
    db: Db,
    search: Search,
    asked: {
      scope: { kind: 'all' };
      list: { sort: { by: string; isDescending: boolean }; page: number; pageSize: number };
    },
  ) => Promise<unknown[]>;
};
type Domain = {
  readSearch: (
    params: Iterable<[string, string]>,
    given: object,
  ) => { kind: 'read'; search: Search } | { kind: 'refused'; message: string };
};

/** What the registry's own queries cost on a seeded database, to the best SQL on the same. */
export async function searchingRows(databaseUrl: string, rounds: number): Promise<Row[]> {
  const require = createRequire(inRoot('cms', 'package.json'));
  const server = inRoot('cms', 'dist', 'src', 'plugins', 'registry', 'server', 'src');
  const { countFound, readFound } = require(`${server}/store/found-registrants.js`) as Store;
  const { readSearch } = require(`${server}/domain/read-search.js`) as Domain;
  const knex = require('knex') as (config: object) => Db;
  const db = knex({ client: 'pg', connection: databaseUrl, pool: { min: 1, max: 1 } });
  const scope = { kind: 'all' } as const;
  const list = { sort: { by: 'registered', isDescending: true }, page: 1, pageSize: columnsShown };
  const searchOf = ({ query, words }: Measured): Search => {
    const reading = readSearch(new URLSearchParams(query), {
      added: [{ key: 'hasImmunizationTraining', by: 'yesNo' }],
      text: { words },
      timeZone: 'America/Vancouver',
    });
    if (reading.kind === 'refused') throw new Error(reading.message);
    return reading.search;
  };
  try {
    const rows = await inTurn(searches, async (each) => {
      const search = searchOf(each);
      const work = {
        count: {
          ours: () => countFound(db, search, scope),
          ideal: () => db.raw(each.ideal.count),
        },
        page: {
          ours: () => readFound(db, search, { scope, list }),
          ideal: () => db.raw(each.ideal.page),
        },
      };
      return inTurn(['count', 'page'] as const, async (part): Promise<Row> => {
        const { ours, ideal } = await medians(work[part], rounds, wallClock);
        const what = `${each.what}: ${part}, to the best SQL`;
        return { what, ratio: ours / ideal, bound: idealBound };
      });
    });
    return rows.flat();
  } finally {
    await db.destroy();
  }
}

/** What staff wait for, page and count together, to the same page in plain Content Manager. */
export async function pagesRows(stack: TemporaryStack, rounds: number): Promise<Row[]> {
  const staff = await signInAt(stack, 'program.administrator@example.org');
  const comparable = searches.filter(({ plain, words }) => plain !== undefined && !words);
  const times = await inTurn(comparable, ({ query, plain = '' }) =>
    medians(
      {
        // At once, as the page asks for them.
        ours: () =>
          Promise.all([
            demand(staff, `/registry/search?${query}`),
            demand(staff, `/registry/search/count?${query}`),
          ]),
        plain: () =>
          demand(
            staff,
            `/content-manager/collection-types/plugin::registry.registrant` +
              `?page=1&pageSize=${columnsShown}&sort=registeredAt:DESC&${plain}`,
          ),
      },
      rounds,
      wallClock,
    ),
  );
  return comparable.map(({ what }, at) => ({
    what: `${what}: page and count, to Content Manager`,
    ratio: (times[at]?.ours ?? Number.NaN) / (times[at]?.plain ?? Number.NaN),
    bound: plainBound,
  }));
}

async function demand(staff: StaffMember, path: string): Promise<void> {
  const { status } = await staff.call('GET', path);
  if (status !== 200) throw new Error(`${path} was answered with ${status}`);
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** The live version of the registration form, as the site has it. */
export async function registrationForm(stack: TemporaryStack): Promise<PublishedForm> {
  const response = await fetch(`${stack.cmsUrl}/api/forms/registration?locale=en`, {
    headers: { authorization: `Bearer ${stack.cmsApiToken}` },
  });
  return ((await response.json()) as { data: PublishedForm }).data;
}
