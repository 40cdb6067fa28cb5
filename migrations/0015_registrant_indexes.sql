-- What staff search by, in the order in which lists are read: the pages and the counts of a search are
-- told from these alone, without the rows.
create index registrants_listed on registrants (registered_at, id)
  include (stream, registration_status, current_employment, deployment_duration, deploy_anywhere,
    regions, form_version)
  where listed;
create index registrants_listed_stream on registrants (stream, registered_at, id) where listed;
create index registrants_listed_registration on registrants (registration_status, registered_at, id)
  where listed;
create index registrants_listed_employment on registrants (current_employment, registered_at, id)
  where listed;
create index registrants_listed_duration on registrants (deployment_duration, registered_at, id)
  where listed;
create index registrants_listed_anywhere on registrants (registered_at, id)
  where listed and deploy_anywhere;
create index registrants_listed_with_gaps on registrants (registered_at, id)
  where listed and gaps is not null;
create index registrants_status on registrants (registrant_status, registered_at, id);
create index registrants_searched on registrants using gin (searched gin_trgm_ops);

-- How often a choice is made is told by its question and its value together.
create statistics registry.registrant_choices (mcv) on question, value, listed
  from registry.registrant_choice;
alter statistics registry.registrant_choices set statistics 1000;

-- The choices of a registrant stand under the time at which they registered, whatever becomes of it.
create or replace function registry.list_choices() returns trigger language plpgsql as $$
begin
  update registry.registrant_choice set listed = new.listed, registered_at = new.registered_at
    where registrant_id = new.id and (listed, registered_at) <> (new.listed, new.registered_at);
  return null;
end
$$;

create or replace trigger registrants_list_choices
  after update on registrants
  for each row when (old.listed is distinct from new.listed
    or old.registered_at is distinct from new.registered_at)
  execute function registry.list_choices();
