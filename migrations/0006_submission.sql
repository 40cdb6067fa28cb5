-- Answers to forms other than the registration: found by form and by words, and what staff say of
-- each form beside its versions.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

alter table submissions
  add constraint submissions_confirmation_number_unique unique (confirmation_number);

create index submissions_form on submissions (form, id);

create index submissions_search on submissions using gin (search_text gin_trgm_ops);

-- What holds of a form as soon as it is published, without making a version. A form without a row
-- is live and open.
create table registry.form_settings (
  slug text primary key,
  -- Counts the changes, so that the site learns of each.
  revision integer not null default 1,
  is_live boolean not null,
  opens_at timestamptz,
  closes_at timestamptz,
  most_responses integer check (most_responses > 0),
  -- By locale.
  closed_message json not null,
  -- The key of the question whose answer is the address of the confirmation.
  confirmation_to text,
  -- The keys of the questions by which responses can be filtered.
  filterable json not null,
  check (closes_at is null or opens_at is null or closes_at > opens_at)
);
