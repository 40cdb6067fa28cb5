import { sizeInWords, type ContentFile, type Locale } from '@ehpr/form-schemas';

/** What a file is and how much of it there is: “PDF, 120 kB”. */
export function fileInWords({ name, bytes }: ContentFile, locale: Locale): string {
  const [, ending] = /\.([a-z0-9]{1,5})$/iu.exec(name) ?? [];
  return [ending?.toUpperCase(), sizeInWords(bytes, locale)].filter(Boolean).join(', ');
}
