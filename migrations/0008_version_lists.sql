-- The option lists as they were when a version was published, retired options included, which its
-- wording leaves out. Nothing for versions from before there were such: their wording has it all.
alter table registry.form_version add column lists json;
