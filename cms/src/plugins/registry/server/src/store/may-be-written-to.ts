/** What `domain/may-be-written-to` says, as a condition on the table `registrants`. */
export const mayBeWrittenTo = 'registrants.listed and registrants.mail_stopped_at is null';
