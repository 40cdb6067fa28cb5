-- Everything that is sent to a person stands here first, in the transaction of its cause, and once
-- for each cause and kind.
create table registry.outbox (
  id uuid primary key,
  kind text not null,
  to_address text not null,
  to_name text,
  locale text not null,
  -- json, not jsonb, which Strapi's connections hand out as text.
  payload json not null,
  cause text not null,
  status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  -- When to try next; long past, it tells that the job was lost.
  wake_at timestamptz not null default now(),
  last_error_name text,
  provider_id text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (cause, kind)
);

create index outbox_queued on registry.outbox (wake_at) where status = 'queued';
