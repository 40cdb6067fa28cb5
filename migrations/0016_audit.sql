-- The audit is searched by who, what, whom and when, the latest first.
create index audit_actor on registry.audit (actor, id desc);
create index audit_action on registry.audit (action, id desc);
drop index registry.audit_subject;
create index audit_subject on registry.audit (subject, id desc);
create index audit_at on registry.audit (at);

-- Permissions of plugins take no properties: with some, their role could not be saved in the settings.
update admin_permissions set properties = '{}' where subject is null and properties is not null;
