-- Searches that staff keep. The words of a search may name people, so that an address names the row
-- and never holds them. One without a name is of the person who typed it, and forgotten in time.
create table registry.registrant_search (
  id text primary key,
  staff_id integer not null references admin_users (id) on delete cascade,
  name text,
  -- With all staff; each reader finds those whom they may see.
  shared boolean not null default false,
  -- The filters, as they stand in an address; of one with a name.
  query text,
  -- The words: { words, answers }.
  asked jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  check ((name is null) = (query is null)),
  check ((name is null) = (expires_at is not null))
);

-- Nobody has two searches of one name.
create unique index registrant_search_named on registry.registrant_search (staff_id, name);
create index registrant_search_shared on registry.registrant_search (name) where shared;
create index registrant_search_expired on registry.registrant_search (expires_at)
  where expires_at is not null;

-- The orders of the list that the indexes of filters do not give.
create index registrants_listed_name
  on registrants (lower(last_name), lower(first_name), registered_at, id) where listed;
create index registrants_listed_email on registrants (lower(email), registered_at, id) where listed;
create index registrants_listed_credential on registrants (credential_status, registered_at, id)
  where listed;
create index registrants_listed_version on registrants (form_version, registered_at, id)
  where listed;
