import type { Sql } from './sql.ts';

/** Puts invented registrants into a registry: `sam.<word>.1@example.org` and so on, found by `stream=<word>`. */
export async function seedPeople(sql: Sql, word: string, count: number): Promise<void> {
  await sql(
    `insert into registrants (document_id, created_at, updated_at, published_at, registered_at,
       last_confirmed_at, confirmation_number, registrant_status, credential_status, language,
       form_version, answered_version, person_key, answers, regions, searched, first_name, last_name,
       email, stream)
     select 'c' || left(md5($1 || n), 23), now(), now(), now(), now(), now(),
       upper(left(md5('n' || $1 || n), 13)), 'active', 'unverified',
       case when n % 5 = 0 then 'fr' else 'en' end, 1, 1, md5($1 || n) || md5('p' || $1 || n), '{}', '[]',
       'sam ' || $1 || ' sam.' || $1 || '.' || n || '@example.org', 'Sam', initcap($1),
       'sam.' || $1 || '.' || n || '@example.org', $1
     from generate_series(1, $2::int) n`,
    [word, count],
  );
}
