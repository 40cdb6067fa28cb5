import { route } from './route';

const record = '/records/:documentId';
const pair = '/duplicates/:one/:other';

/** The record of a person, what staff do with it, and people who registered twice. */
export const recordRoutes = [
  route('GET', record, 'record.read', 'registrants.see'),
  route('POST', `${record}/notes`, 'record.note', 'registrants.note'),
  route('POST', `${record}/notes/:noteId/take-back`, 'record.takeBackNote', 'registrants.note'),
  route('POST', `${record}/status`, 'record.setStatus', 'registrants.correct'),
  route('POST', `${record}/credentials`, 'record.setCredentials', 'registrants.correct'),
  route('POST', `${record}/let-mail-through`, 'record.letMailThrough', 'registrants.correct'),
  route('GET', `${record}/correction`, 'record.correctable', 'registrants.correct'),
  route('POST', `${record}/correction`, 'record.correct', 'registrants.correct'),
  route('GET', `${record}/duplicates`, 'duplicate.of', 'registrants.merge'),
  route('GET', '/duplicates', 'duplicate.list', 'registrants.merge'),
  route('GET', pair, 'duplicate.compare', 'registrants.merge'),
  route('POST', `${pair}/merge`, 'duplicate.merge', 'registrants.merge'),
  route('POST', `${pair}/apart`, 'duplicate.tellApart', 'registrants.merge'),
];
