-- Addresses that people want in place of theirs, until the new mailbox has confirmed it: one for each
-- registration. They go with it.
create table registry.mailbox_change (
  registrant_id integer primary key references registrants (id) on delete cascade,
  address text not null,
  -- SHA-256 of the token, which stands in the mail to the address and nowhere else once that is sent.
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null
);

create index mailbox_change_expired on registry.mailbox_change (expires_at);
