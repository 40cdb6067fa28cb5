import type { Scope } from '../domain/visibility';

export type Sql = { sql: string; values: string[] };

/** A scope as a condition on rows of the table `registrants`: the SQL of `sees` in the domain. */
export function visibleTo(scope: Scope): Sql {
  switch (scope.kind) {
    case 'all':
      return { sql: 'true', values: [] };
    case 'region':
      return {
        sql: '(registrants.deploy_anywhere or registrants.regions @> jsonb_build_array(?::text))',
        values: [scope.region],
      };
    case 'anywhere':
      return { sql: 'registrants.deploy_anywhere', values: [] };
    case 'none':
      return { sql: 'false', values: [] };
    case 'mailbox':
      return {
        sql: `(lower(registrants.email) = ? and registrants.registrant_status <> 'merged')`,
        values: [scope.mailbox],
      };
  }
}
