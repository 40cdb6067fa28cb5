import type { SectionKind } from '@ehpr/form-schemas';
import CallToAction from './call-to-action.astro';
import Contact from './contact.astro';
import Documents from './documents.astro';
import Figures from './figures.astro';
import Notice from './notice.astro';
import Questions from './questions.astro';
import RichTextSection from './rich-text.astro';
import Steps from './steps.astro';

/** What shows each kind of section. A kind without one does not compile. */
export const componentOf = {
  'rich-text': RichTextSection,
  notice: Notice,
  steps: Steps,
  questions: Questions,
  'call-to-action': CallToAction,
  contact: Contact,
  documents: Documents,
  figures: Figures,
} satisfies Record<SectionKind, unknown>;
