-- Unfinished answers that somebody asked to have kept, for 30 days. What opens them is in their link
-- and nowhere here: neither an answer nor an address can be read in this table.
create table registry.draft (
  -- SHA-256 of the token, with a word that makes it another one than the key.
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  form text not null,
  -- The version that the person saw.
  form_version integer not null,
  -- AES-256-GCM, by a key that is made of the token.
  sealed text not null check (length(sealed) <= 524288),
  -- Stands for the network that it came from, as for limits.
  client text not null,
  expires_at timestamptz not null
);

create index draft_expired on registry.draft (expires_at);
create index draft_client on registry.draft (client);
