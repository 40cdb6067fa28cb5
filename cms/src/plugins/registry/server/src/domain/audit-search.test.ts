import { expect, test } from 'vitest';
import { readAuditSearch } from './audit-search';

test.each<[object, object]>([
  [{}, {}],
  [
    { staff: '7', before: '12' },
    { staff: 7, before: 12 },
  ],
  [{ action: 'registrant.viewed' }, { action: 'registrant.viewed' }],
  [{ subject: ' 1AB-2CD-3EF-4GHJ ' }, { subject: '1AB-2CD-3EF-4GHJ' }],
  [
    { from: '2026-03-01', to: '2026-03-02' },
    { from: '2026-03-01', to: '2026-03-02' },
  ],
])('%j is understood', (query, search) => {
  expect(readAuditSearch(query)).toEqual({ kind: 'search', search });
});

test.each<[object, RegExp]>([
  [{ who: '1' }, /“who”/],
  [{ staff: 'all' }, /^staff/],
  [{ staff: ['1', '2'] }, /^staff/],
  [{ action: 'toString' }, /^action: There is no such action/],
  [{ from: '2026-02-30' }, /^from: Give a day/],
  [{ subject: "' or 1=1 --" }, /^subject/],
  [{ before: '-1' }, /^before/],
])('%j is refused by name', (query, why) => {
  expect(readAuditSearch(query)).toEqual({ kind: 'wrong', why: expect.stringMatching(why) });
});
