-- What Strapi cannot promise of its registrants: that numbers are unique, and that one person is
-- active once.
alter table registrants
  add constraint registrants_confirmation_number_unique unique (confirmation_number);

create unique index registrants_one_active_person
  on registrants (person_key) where registrant_status = 'active';

create index registrants_registered_at on registrants (registered_at desc);

-- The communities that a registrant would go to, one row each, for searching.
create table registry.registrant_place (
  registrant_id integer not null references registrants (id) on delete cascade,
  community text not null,
  primary key (registrant_id, community)
);

create index registrant_place_community on registry.registrant_place (community);

-- Answers as they were given and changed. Erasing a person clears it.
create table registry.registrant_history (
  id bigint generated always as identity primary key,
  registrant_id integer not null references registrants (id) on delete cascade,
  at timestamptz not null,
  cause text not null,
  version integer not null,
  -- The version that the person saw, when another was published meanwhile.
  answered_version integer not null,
  before json,
  after json,
  -- Answers to questions that only the version they saw had.
  superseded json
);

create index registrant_history_registrant on registry.registrant_history (registrant_id);
