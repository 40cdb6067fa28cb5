-- Files that people send along with their answers. One is uploaded on its own, unbound, and bound
-- by the submission that refers to it; what stays unbound is removed after a day.
create table registry.upload (
  -- Random: who holds it may send the file, and nobody can read it by it but staff who may.
  id text primary key check (id ~ '^[A-Za-z0-9_-]{32}$'),
  form text not null,
  question text not null,
  name text not null check (length(name) between 1 and 200),
  type text not null,
  size integer not null check (size between 1 and 10485760),
  -- SHA-256 of the content.
  digest text not null,
  content bytea not null,
  -- Whether a virus scanner has looked at it.
  scanned boolean not null,
  -- Stands for the client that uploaded it, as for limits.
  client text not null,
  uploaded_at timestamptz not null,
  -- The confirmation number of the submission, and when it came.
  bound_to text,
  bound_at timestamptz,
  check ((bound_to is null) = (bound_at is null))
);

-- Pictures and PDFs are compressed already.
alter table registry.upload alter column content set storage external;

create index upload_unbound on registry.upload (client, uploaded_at) where bound_to is null;
create index upload_owner on registry.upload (bound_to) where bound_to is not null;
