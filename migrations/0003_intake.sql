-- What intake needs to be safe to repeat: the keys it has answered, the proofs it has accepted, and
-- a log that nobody can rewrite.
create table registry.idempotency (
  key text primary key check (length(key) between 1 and 255),
  -- Of the request that the key stands for.
  digest text not null,
  answer json not null,
  created_at timestamptz not null default now()
);

create table registry.spent_proof (
  signature text primary key,
  expires_at timestamptz not null
);

-- Ids, counts and digests only, never answers or addresses.
create table registry.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details json not null
);

create index audit_subject on registry.audit (subject);

create trigger audit_is_append_only
  before update or delete on registry.audit
  for each row execute function registry.refuse_change();

create trigger audit_is_kept
  before truncate on registry.audit
  for each statement execute function registry.refuse_change();

-- Submissions counted by address, for all processes together. The columns are those that
-- rate-limiter-flexible works with.
create table registry.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
