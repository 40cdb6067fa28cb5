-- Counts the invitations of a member of staff, so that each is mailed once.
alter table registry.staff
  add column invitations integer not null default 0,
  add column invited_at timestamptz;

-- The secret part of a link, sealed, while its mail waits to be sent.
alter table registry.outbox add column sealed text;
alter table registry.outbox
  add constraint outbox_keeps_no_secrets check (sealed is null or status = 'queued');

-- Strapi asks whether an address is taken before it makes an account; this makes sure of it.
create unique index admin_users_one_address on admin_users (lower(email));

-- Whoever holds a link to set a password becomes active by it; not when they were blocked meanwhile.
alter table admin_users
  add constraint admin_users_blocked_are_not_active
    check (not (coalesce(blocked, false) and coalesce(is_active, false)));
