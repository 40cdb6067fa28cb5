import { createRequire } from 'node:module';
import pg from 'pg';
import { checkAnswers, type Answers, type PublishedForm } from '../form-schemas/src/index.ts';
import { createValidator } from '../form-schemas/src/validator/index.ts';
import { inRoot } from '../scripts/lib/paths.ts';
import { skewedRegistration } from './skewed-people.ts';

/*
 * A registry of a million registrants in minutes. Some thousands of people answer the form, in uneven
 * shares, as people do; each registrant has the answers of one of them, under a name and an address of
 * their own. What is kept of the answers is what the registry's own code keeps.
 */

type Choice = { question: string; value: string };
type Domain = {
  findable: (
    form: PublishedForm,
    answers: Answers,
  ) => { core: Record<string, unknown>; choices: Choice[]; regions: string[] };
};

const manyAnswers = 4000;

/** Fills a database, whose registry is empty, with so many registrants. */
export async function seedRegistrants(
  databaseUrl: string,
  form: PublishedForm,
  count: number,
  say: (words: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
    // Foreign keys hold by the way the rows are made.
    await client.query('set session_replication_role = replica');
    await writeTemplates(client, form);
    const rebuild = await withoutIndexes(client, [
      'public.registrants',
      'registry.registrant_choice',
    ]);
    say(`Seeding ${count.toLocaleString('en')} registrants …`);
    await client.query(insertRegistrants, [count, manyAnswers]);
    say('Seeding their choices …');
    await client.query(insertChoices);
    say('Building the indexes …');
    for (const statement of rebuild) await client.query(statement);
    await client.query(`select setval(pg_get_serial_sequence('registrants', 'id'), $1)`, [count]);
    // The same that autovacuum does in its time.
    await client.query('vacuum (analyze) registrants');
    await client.query('vacuum (analyze) registry.registrant_choice');
  } finally {
    await client.end();
  }
}

async function writeTemplates(client: pg.Client, form: PublishedForm): Promise<void> {
  const built = inRoot('cms', 'dist', 'src', 'plugins', 'registry', 'server', 'src', 'domain');
  const { findable } = createRequire(import.meta.url)(`${built}/findable.js`) as Domain;
  const validate = createValidator(form.schema);
  const templates = Array.from({ length: manyAnswers }, (_, id) => {
    const checked = checkAnswers(form, skewedRegistration(id), validate, new Date());
    if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.errors));
    const { core, choices, regions } = findable(form, checked.answers);
    return { id, answers: checked.answers, core, choices, regions };
  });
  await client.query(`
    create temp table template (id int primary key, answers jsonb, core jsonb, regions jsonb);
    create temp table template_choice (template int, question text, value text);
  `);
  await client.query(
    `insert into template select (each->>'id')::int, each->'answers', each->'core', each->'regions'
     from json_array_elements($1::json) each`,
    [JSON.stringify(templates)],
  );
  await client.query(
    `insert into template_choice
     select (each->>'id')::int, choice->>'question', choice->>'value'
     from json_array_elements($1::json) each, json_array_elements(each->'choices') choice`,
    [JSON.stringify(templates)],
  );
  await client.query('analyze template; analyze template_choice');
}

/** Takes the indexes of some tables away. Resolves to what builds them again. */
async function withoutIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; build: string }>(
    `select coalesce(
        'alter table ' || i.indrelid::regclass || ' drop constraint ' || quote_ident(c.conname) || ' cascade',
        'drop index ' || i.indexrelid::regclass) as drop,
      coalesce(
        'alter table ' || i.indrelid::regclass || ' add constraint ' || quote_ident(c.conname) || ' '
          || pg_get_constraintdef(c.oid),
        pg_get_indexdef(i.indexrelid)) as build
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
     where i.indrelid = any($1::regclass[])
       and not exists (
         select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ build }) => build);
}

const syllables =
  'ba be bo da de do fa fe ga ge ka ke la le li lo ma me mi mo na ne no ra re ri ro sa se ta te to va ve wa za';

/** The draws follow from the number of the registrant alone. */
const insertRegistrants = `
  with people as (
    select n,
      -- Uneven shares: half of the registrants answer as one in six of the people does.
      least(floor(power(hash_1, 2.6) * $2::int)::int, $2::int - 1) as template,
      (array['Ada','Basil','Chidi','Dana','Emeka','Farah','Gita','Hugo','Ines','Jun','Kofi','Lena',
        'Mina','Nils','Olga','Pia','Quinn','Rosa','Sven','Tara','Uma','Vito','Wren','Xenia','Yusuf','Zoe'])
        [1 + floor(power(hash_2, 1.7) * 26)::int] as first_name,
      initcap(syllable[1 + floor(power(hash_3, 1.5) * 36)::int] || syllable[1 + floor(hash_4 * 36)::int]
        || case when hash_5 < 0.7 then syllable[1 + floor(hash_6 * 36)::int] else '' end) as last_name,
      -- Most in the years of an emergency, a wave at its beginning.
      (timestamp '2020-03-20' + make_interval(secs => power(hash_7, 2.2) * 180000000)) as at,
      case when hash_8 < 0.91 then 'active' when hash_8 < 0.94 then 'deployed'
        when hash_8 < 0.95 then 'lapsed' when hash_8 < 0.98 then 'withdrawn' else 'pending-merge' end as status,
      hash_9
    from generate_series(1, $1::int) n
    cross join lateral (
      select
        (h & 65535) / 65536::float8 as hash_1, (h >> 16 & 65535) / 65536::float8 as hash_2,
        (h >> 32 & 65535) / 65536::float8 as hash_3, (h >> 48 & 65535) / 65536::float8 as hash_4,
        (g & 65535) / 65536::float8 as hash_5, (g >> 16 & 65535) / 65536::float8 as hash_6,
        (g >> 32 & 65535) / 65536::float8 as hash_7, (g >> 48 & 65535) / 65536::float8 as hash_8,
        (f & 65535) / 65536::float8 as hash_9
      from (select hashint8extended(n, 1) as h, hashint8extended(n, 2) as g, hashint8extended(n, 3) as f) drawn
    ) hashes
    cross join (select string_to_array('${syllables}', ' ') as syllable) names
  ), addressed as (
    select *, lower(first_name || '.' || last_name || '.' || n || '@example.org') as email,
      '+1250555' || lpad((n % 10000)::text, 4, '0') as phone,
      upper(substr(md5(n::text), 1, 13)) as number
    from people
  )
  insert into registrants (id, document_id, created_at, updated_at, published_at, registered_at,
    confirmation_number, registrant_status, credential_status, language, form_version, answered_version,
    person_key, answers, regions, searched, first_name, last_name, email, primary_phone, postal_code,
    stream, registration_status, current_employment, deploy_anywhere, deployment_duration)
  select n, 'seeded' || lpad(n::text, 18, '0'), at, at, at, at, number, status,
    case when hash_9 < 0.8 then 'unverified' when hash_9 < 0.95 then 'verified'
      when hash_9 < 0.97 then 'failed' else 'expired' end,
    'en', 1, 1, md5(n::text) || md5(email),
    answers || jsonb_build_object('firstName', first_name, 'lastName', last_name, 'email', email,
      'primaryPhone', phone),
    regions, lower(first_name || ' ' || last_name || ' ' || email || ' ' || phone || ' ' || number),
    first_name, last_name, email, phone, core->>'postalCode', core->>'stream',
    core->>'registrationStatus', core->>'currentEmployment', (core->>'deployAnywhere')::boolean,
    core->>'deploymentDuration'
  from addressed join template on template.id = addressed.template`;

/** Whose answers a registrant has is found by what the insertion above drew. */
const insertChoices = `
  insert into registry.registrant_choice (question, value, listed, registered_at, registrant_id)
  select question, value, listed, registered_at, registrants.id
  from registrants
  join template_choice on template_choice.template =
    least(floor(power((hashint8extended(registrants.id, 1) & 65535) / 65536::float8, 2.6) * ${manyAnswers})::int,
      ${manyAnswers} - 1)`;
