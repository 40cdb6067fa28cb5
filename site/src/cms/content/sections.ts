import { isRecord, type Section, type SectionKind } from '@ehpr/form-schemas';
import type { ShownSection } from '../../content/shown.ts';
import { file, link, richText, said } from './parts.ts';
import { all, listOf, oneOf, orNull, text, type Reader } from './reader.ts';

type SectionOf<K extends SectionKind> = Extract<Section, { kind: K }>;

const readers: { [K in SectionKind]: Reader<SectionOf<K>> } = {
  'rich-text': all<SectionOf<'rich-text'>>({
    kind: oneOf('rich-text'),
    heading: orNull(said),
    body: richText,
  }),
  notice: all<SectionOf<'notice'>>({
    kind: oneOf('notice'),
    tone: oneOf('information', 'important'),
    heading: said,
    body: richText,
  }),
  steps: all<SectionOf<'steps'>>({
    kind: oneOf('steps'),
    heading: said,
    introduction: orNull(said),
    steps: listOf(all<SectionOf<'steps'>['steps'][number]>({ heading: said, text: said })),
  }),
  questions: all<SectionOf<'questions'>>({
    kind: oneOf('questions'),
    heading: said,
    introduction: orNull(said),
    questions: listOf(
      all<SectionOf<'questions'>['questions'][number]>({ question: said, answer: richText }),
    ),
  }),
  'call-to-action': all<SectionOf<'call-to-action'>>({
    kind: oneOf('call-to-action'),
    heading: said,
    text: orNull(said),
    link,
  }),
  contact: all<SectionOf<'contact'>>({
    kind: oneOf('contact'),
    heading: said,
    text: orNull(said),
    email: orNull(text),
    phone: orNull(text),
    hours: orNull(said),
  }),
  documents: all<SectionOf<'documents'>>({
    kind: oneOf('documents'),
    heading: said,
    introduction: orNull(said),
    documents: listOf(
      all<SectionOf<'documents'>['documents'][number]>({
        title: said,
        description: orNull(said),
        file,
      }),
    ),
  }),
  figures: all<SectionOf<'figures'>>({
    kind: oneOf('figures'),
    heading: said,
    figures: listOf(all<SectionOf<'figures'>['figures'][number]>({ value: said, label: said })),
  }),
};

const unfinished = all<Extract<ShownSection, { kind: 'unfinished' }>>({
  kind: oneOf('unfinished'),
  name: text,
  missing: listOf(text),
});

/** A section as it is shown. One that the site cannot show keeps its name, so that it can be told of. */
export const section: Reader<ShownSection> = (given) => {
  const kind = isRecord(given) ? given['kind'] : undefined;
  const name = typeof kind === 'string' ? kind : 'unnamed';
  return (
    (Object.hasOwn(readers, name) ? readers[name as SectionKind](given) : undefined) ??
    unfinished(given) ?? { kind: 'unknown', name }
  );
};
