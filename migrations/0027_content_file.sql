-- The bytes of documents and pictures of the public site, for every replica, by the key that Strapi knows
-- each by.
create table registry.content_file (
  key text primary key check (length(key) <= 300),
  -- SHA-256 of the bytes, in hexadecimal: their address, which never shows anything else.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  type text not null,
  content bytea not null,
  kept_at timestamptz not null default now()
);
create index content_file_digest on registry.content_file (digest);
