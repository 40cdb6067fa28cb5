-- Why a person withdrew, or wants no mail that they did not ask for: the key of a reason. What they say
-- in their own words stands beside it, for whom no reason of the list is theirs.
alter table registrants
  add column withdrawn_because text,
  add column mail_stopped_because text,
  add column mail_stopped_reason text check (length(mail_stopped_reason) <= 1000),
  add constraint mail_reason_of_stopped check (
    mail_stopped_at is not null or (mail_stopped_because is null and mail_stopped_reason is null));
