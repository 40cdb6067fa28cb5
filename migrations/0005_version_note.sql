-- Why a version was published, in the words of whoever published it.
alter table registry.form_version add column note text;

-- A session that plays the part of a replica passes ordinary triggers by: these two hold there too.
alter table registry.form_version enable always trigger form_version_is_immutable;
alter table registry.form_version enable always trigger form_version_is_kept;
