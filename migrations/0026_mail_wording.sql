-- How staff word the mails that the registry sends by itself: what they are writing, and what is sent.
-- A kind of mail without a row here is sent in the words that it was shipped with.
create table registry.mail_wording (
  kind text not null,
  locale text not null check (locale in ('en', 'fr')),
  draft jsonb,
  drafted_by integer,
  drafted_at timestamptz,
  published jsonb,
  published_by integer,
  -- Also of the moment since when the shipped words are sent again.
  published_at timestamptz,
  revision integer not null default 0,
  primary key (kind, locale),
  check ((draft is null) = (drafted_at is null))
);
