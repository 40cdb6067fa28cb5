-- What staff find registrants by. A registrant is listed while searches, audiences and counts mean
-- them without being asked for more: not once they withdrew, not while their registration waits to be
-- merged, and not after it was.
alter table registrants
  add column listed boolean not null generated always as
    (coalesce(registrant_status in ('active', 'deployed', 'lapsed'), false)) stored;

drop index registrants_one_active_person;
create unique index registrants_one_listed_person on registrants (person_key) where listed;

-- What each registrant chose, of every question that has options: one row a choice. In the order of
-- its key, the registrants who made one choice come by the time they registered.
create table registry.registrant_choice (
  question text not null,
  value text not null,
  listed boolean not null,
  registered_at timestamp(6) not null,
  registrant_id integer not null references registrants (id) on delete cascade,
  primary key (question, value, listed, registered_at, registrant_id)
);

create index registrant_choice_registrant on registry.registrant_choice (registrant_id);

create function registry.list_choices() returns trigger language plpgsql as $$
begin
  update registry.registrant_choice set listed = new.listed
    where registrant_id = new.id and listed <> new.listed;
  return null;
end
$$;

-- It goes by the generated column, which no list of columns here may name.
create trigger registrants_list_choices
  after update on registrants
  for each row when (old.listed is distinct from new.listed)
  execute function registry.list_choices();

-- Communities are choices like others.
drop table registry.registrant_place;

alter table registry.registrant_history add column actor text not null default 'public';

-- What the registry knows of staff beside what Strapi does.
create table registry.staff (
  user_id integer primary key references admin_users (id) on delete cascade,
  -- The key of a health authority, set by an administrator; it holds before that of the mail domain.
  health_authority text
);
