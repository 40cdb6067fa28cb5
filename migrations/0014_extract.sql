-- Who extracted which registrants, when, and why; and what became of it. While it waits to be fetched
-- it has a ticket, as a digest.
create table registry.extract (
  id uuid primary key,
  staff_id integer not null,
  asked_at timestamptz not null,
  reason text not null,
  -- json, not jsonb, which Strapi's connections hand out as text. The search itself, and in words.
  search json not null,
  filter json not null,
  -- The titles of the columns.
  columns json not null,
  -- How many registrants the search found when it was asked for.
  expected integer not null,
  ticket_digest text,
  ticket_expires_at timestamptz not null,
  started_at timestamptz,
  stop_asked_at timestamptz,
  registrants integer not null default 0,
  rows integer not null default 0,
  ended_at timestamptz,
  outcome text check (outcome in ('complete', 'stopped', 'failed')),
  check ((ended_at is null) = (outcome is null))
);

create index extract_staff on registry.extract (staff_id, asked_at desc, id desc);
create index extract_asked on registry.extract (asked_at desc, id desc);

-- What was asked for is written once; then an extract only gets on, until it has ended.
create function registry.keep_extract() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended_at is null
    and new.registrants >= old.registrants and new.rows >= old.rows
    and (old.started_at is null or new.started_at = old.started_at)
    and (new.id, new.staff_id, new.asked_at, new.reason, new.search::text, new.filter::text,
         new.columns::text, new.expected, new.ticket_expires_at)
      is not distinct from
        (old.id, old.staff_id, old.asked_at, old.reason, old.search::text, old.filter::text,
         old.columns::text, old.expected, old.ticket_expires_at)
  then
    return new;
  end if;
  raise exception 'extracts are kept as they were' using errcode = 'restrict_violation';
end
$$;

create trigger extract_is_kept
  before update or delete on registry.extract
  for each row execute function registry.keep_extract();
create trigger extract_is_not_emptied
  before truncate on registry.extract
  for each statement execute function registry.keep_extract();
alter table registry.extract enable always trigger extract_is_kept;
alter table registry.extract enable always trigger extract_is_not_emptied;

-- When staff are told each week that an extract can be taken, in the registry's time zone. One row.
create table registry.weekly_extract (
  is_the_row boolean primary key default true check (is_the_row),
  is_on boolean not null default false,
  -- As ISO 8601 counts them: Monday is 1.
  weekday smallint not null default 1 check (weekday between 1 and 7),
  hour smallint not null default 8 check (hour between 0 and 23),
  -- Nobody is told of a time before this.
  changed_at timestamptz not null default now(),
  -- The last hour that staff were told of, as it was called there: 2027-06-07T08.
  told_slot text
);
insert into registry.weekly_extract default values;

create table registry.weekly_extract_recipient (
  staff_id integer primary key references admin_users (id) on delete cascade
);
