/** What `domain/may-be-written-to` says, as a condition on the table `registrants`. */
export const mayBeWrittenTo = 'registrants.listed and registrants.mail_stopped_at is null';

/** Why somebody is not written to, as an expression on the table `registrants`; null where they are. */
export const whyNotWritten = `case
  when not registrants.listed then registrants.registrant_status
  when registrants.mail_stopped_at is not null then 'mail-stopped'
end`;
