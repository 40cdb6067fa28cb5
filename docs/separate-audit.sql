-- Takes the audit out of the application's hands. Run once, as a superuser, in the registry's
-- database, after the CMS has started for the first time; :application is the application's role.
-- Running it again changes nothing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'ehpr_audit') then
    create role ehpr_audit nologin;
  end if;
end
$$;

-- Whoever owns a schema may drop what is in it, and whoever owns a function may empty it.
alter schema registry owner to ehpr_audit;
alter table registry.audit owner to ehpr_audit;
alter function registry.refuse_change() owner to ehpr_audit;

revoke all on registry.audit from public, :"application";
grant usage, create on schema registry to :"application";
grant select, insert on registry.audit to :"application";
