-- A published form is kept for ever, as it was: registrations name the version that they satisfy.
create schema if not exists registry;

create table registry.form_version (
  slug text not null,
  version integer not null check (version > 0),
  hash text not null,
  -- json, not jsonb: the order of a form's questions is part of it, and jsonb keeps no order.
  definition json not null,
  schema json not null,
  -- By locale: what people read.
  wording json not null,
  -- The validator that browsers run, an ECMAScript module.
  module text not null,
  published_at timestamptz not null default now(),
  published_by text,
  primary key (slug, version)
);

create index form_version_hash on registry.form_version (slug, hash);

create function registry.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger form_version_is_immutable
  before update or delete on registry.form_version
  for each row execute function registry.refuse_change();

create trigger form_version_is_kept
  before truncate on registry.form_version
  for each statement execute function registry.refuse_change();
