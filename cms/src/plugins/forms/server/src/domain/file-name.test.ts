import { expect, test } from 'vitest';
import { tidyFileName } from './file-name';

test.each([
  ['licence.pdf', 'licence.pdf'],
  ['Licence.PDF', 'Licence.PDF'],
  ['C:\\Users\\nora\\licence.pdf', 'licence.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['a/b/', 'file.pdf'],
  ['', 'file.pdf'],
  ['.', 'file.pdf'],
  ['..', 'file.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['setup.exe', 'setup.exe.pdf'],
  ['licence.pdf.', 'licence.pdf'],
  ['licence.pdf   ', 'licence.pdf'],
  ['two\r\nSet-Cookie: lines.pdf', 'two Set-Cookie: lines.pdf'],
  ['nul\u0000l.pdf', 'null.pdf'],
  ['gpj\u202efdp.exe', 'gpjfdp.exe.pdf'],
  ['Pièce d’identité.pdf', 'Pièce d’identité.pdf'],
  ['e\u0301.pdf', 'é.pdf'],
  ['証明書 🩺.pdf', '証明書 🩺.pdf'],
  ['half\ud800.pdf', 'half\ufffd.pdf'],
  ['"quoted".pdf', '"quoted".pdf'],
])('%j is kept as %j', (given, kept) => {
  expect(tidyFileName(given, 'application/pdf')).toBe(kept);
});

test('an ending stays that fits the type, and a long name keeps it', () => {
  expect(tidyFileName('me.jpeg', 'image/jpeg')).toBe('me.jpeg');
  expect(tidyFileName('me.png', 'image/jpeg')).toBe('me.png.jpg');
  const long = tidyFileName(`${'🩺'.repeat(5000)}.png`, 'image/png');
  expect(long).toBe(`${'🩺'.repeat(120)}.png`);
});
