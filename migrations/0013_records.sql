-- What staff do with the record of a person, and how people who registered twice are recognised.

-- A note is never changed. Its author can take it back: the words go, that there was one stays.
create table registry.registrant_note (
  id uuid primary key,
  registrant_id integer not null references registrants (id) on delete cascade,
  at timestamptz not null,
  author integer not null,
  words text,
  taken_back_at timestamptz,
  check ((words is null) = (taken_back_at is not null))
);

create index registrant_note_registrant on registry.registrant_note (registrant_id);

-- A correction goes from one form version to another, and some changes are not about answers.
alter table registry.registrant_history
  add column before_version integer,
  add column details json;

-- Mails are about a subject, the last part of their cause.
create index outbox_subject on registry.outbox ((substring(cause from '[^/]+$')));

create index registrants_merged_into on registrants (merged_into) where merged_into is not null;

-- Names that differ in case, accents or spacing only are the same. The dictionary is named, so that
-- the outcome never depends on a search path.
create function registry.same_words(words text) returns text language sql immutable parallel safe
return trim(regexp_replace(lower(public.unaccent('public.unaccent', words)), '\s+', ' ', 'g'));

-- Two with the same are likely one person. Null where something of it is missing, and once merged.
alter table registrants
  add column same_postal_code text generated always as (
    case when registrant_status <> 'merged' then
      registry.same_words(first_name) || '/' || registry.same_words(last_name) || '/' || postal_code
    end) stored,
  add column same_phone text generated always as (
    case when registrant_status <> 'merged' then
      registry.same_words(first_name) || '/' || registry.same_words(last_name) || '/' || primary_phone
    end) stored,
  -- Two with the same are certainly one person.
  add column same_person text generated always as (
    case when registrant_status <> 'merged' then person_key end) stored;

create index registrants_same_postal_code on registrants (same_postal_code, id)
  where same_postal_code is not null;
create index registrants_same_phone on registrants (same_phone, id) where same_phone is not null;
create index registrants_same_person on registrants (same_person, id)
  where same_person is not null;

-- Pairs that staff know to be different people, for good.
create table registry.told_apart (
  older_id integer not null references registrants (id) on delete cascade,
  newer_id integer not null references registrants (id) on delete cascade,
  at timestamptz not null,
  actor text not null,
  primary key (older_id, newer_id),
  check (older_id < newer_id)
);

create index told_apart_newer on registry.told_apart (newer_id);
