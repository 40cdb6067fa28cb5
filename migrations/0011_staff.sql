-- What the registry knows of staff beyond what Strapi does. A health authority stands here where it was
-- set by hand; otherwise it follows from the domain of their e-mail address.
create table registry.staff (
  user_id integer primary key references admin_users (id) on delete cascade,
  health_authority text,
  -- Counts invitations, so that each is mailed once.
  invitations integer not null default 0,
  invited_at timestamptz
);

-- The secret part of a link, while its mail waits to be sent.
alter table registry.outbox add column sealed text;
alter table registry.outbox add check (sealed is null or status = 'queued');
