-- How many reached each step of a form, and how many sent it: counts by quarter of an hour, never who.
create table registry.form_progress (
  slug text not null,
  version integer not null check (version > 0),
  -- The quarter of an hour, by its beginning.
  quarter timestamptz not null,
  kind text not null check (kind in ('seen', 'sent')),
  -- The key of the step that was reached; empty for what was sent.
  step text not null check (length(step) <= 64),
  count bigint not null check (count > 0),
  primary key (slug, version, quarter, kind, step)
);

-- A draft as it would be if it were published, for whoever has its id, for an hour. No answer is kept.
create table registry.form_preview (
  id text primary key check (length(id) between 20 and 64),
  document_id text not null,
  hash text not null,
  slug text not null,
  -- json, not jsonb: the order of a form's questions is part of it, and jsonb keeps no order.
  schema json not null,
  -- By locale: what people read.
  wording json not null,
  -- The validator that browsers run, an ECMAScript module.
  module text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create index form_preview_created on registry.form_preview (created_at);
