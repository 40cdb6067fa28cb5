-- After a period that staff set, what is personal is erased. This is what is left, and what finds it.

-- Stands for a mailbox of somebody who was erased, so that nobody writes to it unasked again.
create table registry.erased_address (
  -- Keyed with a secret of the CMS: nobody tells by it whose mailbox it was.
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  erased_at timestamptz not null
);

-- How many were erased on a day, by the year in which they registered first. Counts, never who.
create table registry.erasure (
  -- In the registry's time zone.
  day date not null,
  registered_year smallint not null,
  persons integer not null check (persons > 0),
  registrations integer not null,
  mails integer not null,
  notes integer not null,
  files integer not null,
  primary key (day, registered_year)
);

-- Where erasing stands. One row. The period itself stands in registry.periods.
create table registry.erasing (
  is_the_row boolean primary key default true check (is_the_row),
  -- When staff set the period last.
  set_at timestamptz,
  -- Since when it waits, because more are due than are erased unasked; and how many they were.
  held_at timestamptz,
  held_persons integer,
  -- That an administrator said so many may be erased nevertheless.
  confirmed_at timestamptz,
  confirmed_persons integer,
  check ((held_at is null) = (held_persons is null)),
  check ((confirmed_at is null) = (confirmed_persons is null))
);
insert into registry.erasing default values;

create index outbox_address on registry.outbox (lower(to_address));
create index registrants_confirmed on registrants (last_confirmed_at);
create index idempotency_number on registry.idempotency ((answer ->> 'confirmationNumber'));
-- Who was told apart from somebody keeps the number of the other in their history.
create index registrant_history_other on registry.registrant_history ((details ->> 'other'))
  where details is not null;

-- What staff wrote when they asked for an extract may name people. After the period it is taken out, and
-- nothing else is: that there was an extract, whose, when and of how many stays.
create or replace function registry.keep_extract() returns trigger language plpgsql as $$
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
  -- A day is not the same everywhere: which one it is, the CMS says more closely.
  if tg_op = 'UPDATE'
    and old.asked_at < now() + interval '1 day'
      - make_interval(years => (select retention_years from registry.periods))
    and (new.reason, new.search::text, new.filter::text) = ('', '{}', '[]')
    and (new.id, new.staff_id, new.asked_at, new.columns::text, new.expected, new.ticket_digest,
         new.ticket_expires_at, new.started_at, new.stop_asked_at, new.registrants, new.rows,
         new.ended_at, new.outcome)
      is not distinct from
        (old.id, old.staff_id, old.asked_at, old.columns::text, old.expected, old.ticket_digest,
         old.ticket_expires_at, old.started_at, old.stop_asked_at, old.registrants, old.rows,
         old.ended_at, old.outcome)
  then
    return new;
  end if;
  raise exception 'extracts are kept as they were' using errcode = 'restrict_violation';
end
$$;
