-- Who lapsed is not listed: their record is kept, and neither searched, matched nor written to until
-- they come back. Triggers do not see this rewrite of the table, so the choices are brought along here.
alter table registrants
  alter column listed set expression as
    (coalesce(registrant_status in ('active', 'deployed'), false));

update registry.registrant_choice choice set listed = registrants.listed
from registrants
where registrants.id = choice.registrant_id and choice.listed <> registrants.listed;

-- Of those who are asked whether what they registered is still correct: since when, how often they were
-- reminded, and when the latest of these mails was written.
alter table registrants
  add column reconfirmation_asked_at timestamptz,
  add column reconfirmation_mailed_at timestamptz,
  add column reconfirmation_reminders smallint not null default 0
    check (reconfirmation_reminders between 0 and 2),
  add constraint reconfirmation_is_asked check (
    (reconfirmation_asked_at is null) = (reconfirmation_mailed_at is null)
    and (reconfirmation_asked_at is not null or reconfirmation_reminders = 0));

-- Whoever asks next is found along these.
create index registrants_to_ask on registrants (last_confirmed_at, id)
  where listed and reconfirmation_asked_at is null;
create index registrants_asked on registrants (reconfirmation_reminders, reconfirmation_mailed_at, id)
  where reconfirmation_asked_at is not null;

-- What a person or staff do to a registration in the meantime ends the asking, whoever does it and by
-- which way: it was confirmed, it has another status, or mail was stopped. If it is due after that, the
-- asking begins anew, so that nobody lapses by reminders of long ago.
create function registry.end_asking() returns trigger language plpgsql as $$
begin
  new.reconfirmation_asked_at := null;
  new.reconfirmation_mailed_at := null;
  new.reconfirmation_reminders := 0;
  return new;
end
$$;

create trigger registrants_end_asking
  before update on registrants
  for each row when (
    old.reconfirmation_asked_at is not null and (
      old.last_confirmed_at is distinct from new.last_confirmed_at
      or old.registrant_status is distinct from new.registrant_status
      or old.mail_stopped_at is distinct from new.mail_stopped_at))
  execute function registry.end_asking();
