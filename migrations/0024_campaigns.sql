-- Mail to the registrants that a search finds: what it says, whom it is for, and what became of each.

create table registry.campaign (
  id uuid primary key,
  -- The member of staff whose it is.
  staff_id integer not null,
  -- How often it was saved: whoever saves an older one is told.
  revision integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Whom it is for, as the parameters of a search.
  query text not null,
  -- What it says, by language.
  messages jsonb not null,
  state text not null default 'draft' check (
    state in ('draft', 'scheduled', 'sending', 'paused', 'finished', 'cancelled')
  ),
  confirmed_at timestamptz,
  -- The search in words, as it was when the campaign was confirmed.
  filter jsonb,
  -- How many it was frozen for; how many were meant and are not written to, by reason.
  recipients integer,
  left_out jsonb,
  -- When the first is to go out; its day and hour where it is scheduled.
  starts_at timestamptz,
  -- Why it waits for staff.
  paused_because text,
  ended_at timestamptz,
  -- When staff were told that nobody knows whether some of it was sent.
  unknown_told_at timestamptz,
  -- The number of the next chunk.
  next_chunk integer not null default 1,
  check ((state = 'draft') = (confirmed_at is null)),
  check (confirmed_at is null or (recipients is not null and starts_at is not null)),
  check ((state = 'paused') = (paused_because is not null)),
  check ((state in ('finished', 'cancelled')) = (ended_at is not null))
);
create index campaign_staff on registry.campaign (staff_id, created_at desc);
create index campaign_at_work on registry.campaign (starts_at)
  where state in ('scheduled', 'sending', 'cancelled');

-- Up to a hundred mails that are handed to the mail service in one request, under one key.
create table registry.campaign_chunk (
  campaign_id uuid not null references registry.campaign on delete cascade,
  number integer not null,
  -- What is sent, as it was rendered before the first attempt and until the outcome is known.
  payload text,
  -- `unknown`: it may have been sent, and the mail service would send it again. Staff say what is so.
  state text not null default 'open' check (state in ('open', 'settled', 'unknown')),
  attempts integer not null default 0,
  -- Since when it may have been sent without our knowing.
  uncertain_since timestamptz,
  wake_at timestamptz not null,
  -- Who is at work on it, and until when nobody else is.
  leased_by uuid,
  leased_until timestamptz,
  last_error_name text,
  primary key (campaign_id, number),
  check ((state = 'open') = (payload is not null))
);
create index campaign_chunk_open on registry.campaign_chunk (campaign_id, wake_at) where state = 'open';

-- The ledger: one row for each recipient, from the moment when the campaign is confirmed.
create table registry.campaign_recipient (
  campaign_id uuid not null references registry.campaign on delete cascade,
  position integer not null,
  -- The document of the registrant; nothing once they are erased.
  registrant text,
  -- Where it was sent; nothing before that, and once they are erased.
  address text,
  language text not null check (language in ('en', 'fr')),
  chunk integer,
  state text not null default 'waiting' check (
    state in (
      'waiting', 'frozen', 'sent', 'delivered', 'bounced', 'complained', 'failed', 'left-out',
      'cancelled', 'unknown'
    )
  ),
  -- Why it failed, came back or was left out: a code.
  reason text,
  -- By what the mail service knows the mail.
  provider_id text,
  -- Of what the state says.
  at timestamptz not null,
  primary key (campaign_id, position),
  foreign key (campaign_id, chunk) references registry.campaign_chunk (campaign_id, number)
);
create index campaign_recipient_state on registry.campaign_recipient (campaign_id, state, position);
-- The next ones for a chunk, however many were sent before them.
create index campaign_recipient_waiting on registry.campaign_recipient (campaign_id, position)
  where state = 'waiting';
create index campaign_recipient_chunk on registry.campaign_recipient (campaign_id, chunk);
create index campaign_recipient_registrant on registry.campaign_recipient (registrant);
create index campaign_recipient_address on registry.campaign_recipient (lower(address));
create unique index campaign_recipient_provider on registry.campaign_recipient (provider_id);

-- Until when the mail service asks us to wait. One row.
create table registry.mail_service (
  is_the_row boolean primary key default true check (is_the_row),
  wait_until timestamptz not null default '-infinity'
);
insert into registry.mail_service default values;

-- What the mail service told of mails that it took, each once. They may come in any order, and before
-- the answer to the request that they are about.
create table registry.mail_event (
  id text primary key check (length(id) <= 200),
  kind text not null check (kind in ('delivered', 'bounced', 'complained', 'failed')),
  provider_id text not null,
  reason text,
  -- When it happened.
  at timestamptz not null,
  received_at timestamptz not null
);
create index mail_event_provider on registry.mail_event (provider_id);
create index mail_event_received on registry.mail_event (received_at);

-- Addresses that nothing is sent to: mail came back from them for good, or was called spam there.
create table registry.blocked_address (
  -- In small letters.
  mailbox text primary key,
  because text not null check (because in ('bounced', 'complained')),
  since timestamptz not null
);

-- What became of a mail that was not part of a campaign, after the mail service took it.
alter table registry.outbox
  add column outcome text check (outcome in ('delivered', 'bounced', 'complained', 'failed')),
  add column outcome_reason text,
  add column outcome_at timestamptz;
create index outbox_provider on registry.outbox (provider_id);

-- Words that staff keep, to write campaigns from.
create table registry.mail_template (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  staff_id integer not null,
  revision integer not null default 1,
  messages jsonb not null,
  changed_at timestamptz not null
);
create unique index mail_template_name on registry.mail_template (lower(name));
