-- How registrants come back: they ask for a link, and whoever has the mailbox signs in by it.

-- When a person last said that what is registered is true: by registering, by saving, or by a button.
-- And since when they want no mail but what they ask for.
alter table registrants
  add column last_confirmed_at timestamptz not null default now(),
  add column mail_stopped_at timestamptz;
update registrants set last_confirmed_at = registered_at;

create index registrants_mailbox on registrants (lower(email), id);

-- What somebody entered who asked for a link, sealed, until it is looked up: after the answer, so that
-- nothing about the answer tells whether anyone is known by it.
create table registry.link_request (
  id uuid primary key,
  sealed text not null,
  locale text not null,
  destination text not null,
  asked_at timestamptz not null
);

create table registry.sign_in_link (
  -- SHA-256 of the token, which stands in the mail and nowhere else once that is sent.
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  -- In small letters.
  mailbox text not null,
  locale text not null,
  destination text not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);

create index sign_in_link_expired on registry.sign_in_link (expires_at);

-- Whose registration a session of users-permissions is about; nobody's, until it is chosen.
create table registry.owner_session (
  session_id text primary key,
  registrant_id integer references registrants (id) on delete set null,
  begun_at timestamptz not null
);

create index owner_session_registrant on registry.owner_session (registrant_id);

-- A mailbox has one account.
create unique index up_users_one_mailbox on up_users (lower(email));

-- How long what is registered counts as true without being confirmed, and how long personal data is
-- kept after it was confirmed last. One row; staff set it.
create table registry.periods (
  is_the_row boolean primary key default true check (is_the_row),
  confirm_months smallint not null default 12 check (confirm_months between 1 and 60),
  retention_years smallint not null default 5 check (retention_years between 1 and 25)
);
insert into registry.periods default values;
