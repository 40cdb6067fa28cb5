import type { Locale } from '@ehpr/form-schemas';
import { Fragment, type ReactNode } from 'react';
import { render } from 'react-email';
import type { MailWord } from '../../../../shared/mail-kinds';
import type { Block } from '../../../../../../message/message';
import type { Wording } from '../../../../shared/wording';
import { cutAtLinks, filledWords, wordAlone } from '../../domain/filled-wording';
import { onOneLine } from '../../domain/merge-tokens';
import { linesOfBody } from '../../domain/words-of-body';
import { StaffWords } from '../campaign/staff-words';
import { plainText } from '../plain-text';
import { ActionLink } from '../templates/action-link';
import { Address } from '../templates/address';
import { Frame, text } from '../templates/frame';
import { NumberBox } from '../templates/number-box';
import { StopMail } from '../templates/stop-mail';
import { filledBlocks } from './filled-blocks';
import type { MailParts } from './parts-of-mail';

type Filling = {
  language: Locale;
  parts: MailParts;
  /** Of mail that is sent unasked: the page that stops it. */
  stopPage?: string | undefined;
};

/** The words of a mail, filled in: its subject, and its body for those who read HTML and those who do not. */
export async function renderWording(
  wording: Wording,
  { language, parts, stopPage }: Filling,
): Promise<{ subject: string; html: string; text: string }> {
  const subject = onOneLine(filledWords(wording.subject, parts));
  const html = await render(
    <Frame
      language={language}
      title={subject}
      preview={previewOf(wording.body, parts)}
      footer={
        <>
          <SmallPrint words={wording.footer} parts={parts} />
          {stopPage !== undefined && (
            <>
              {' '}
              <StopMail page={stopPage} locale={language} />
            </>
          )}
        </>
      }
    >
      {runsOf(wording.body).map((run, at) => (
        <Fragment key={at}>
          {'alone' in run ? (
            <Alone word={run.alone} label={wording.button} language={language} parts={parts} />
          ) : (
            <StaffWords body={filledBlocks(run.words, parts)} />
          )}
        </Fragment>
      ))}
    </Frame>,
  );
  return { subject, html, text: plainText(html) };
}

type Run = { words: Block[] } | { alone: MailWord };

/** A body cut at what stands alone in a paragraph. */
function runsOf(body: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of body) {
    const alone = block.type === 'paragraph' ? wordAlone(linesOfBody([block]).join('')) : undefined;
    const last = runs.at(-1);
    if (alone !== undefined) runs.push({ alone });
    else if (last && 'words' in last) last.words.push(block);
    else runs.push({ words: [block] });
  }
  return runs;
}

type AloneProps = { word: MailWord; label: string; language: Locale; parts: MailParts };

function Alone({ word, label, language, parts }: AloneProps): ReactNode {
  if (word === 'numberBox' && parts.numberBox) {
    return (
      <div style={{ margin: '0 0 16px' }}>
        <NumberBox>{parts.numberBox}</NumberBox>
      </div>
    );
  }
  if (word === 'button' && parts.button !== undefined) {
    return <ActionLink href={parts.button} label={label} locale={language} />;
  }
  if (word !== 'changedQuestions' || !parts.changedQuestions?.length) return null;
  return (
    <ul>
      {parts.changedQuestions.map((question) => (
        <li key={question} style={text}>
          {question}
        </li>
      ))}
    </ul>
  );
}

/** Plain words, filled in, in which addresses are links. */
const SmallPrint = ({ words, parts }: { words: string; parts: MailParts }) =>
  cutAtLinks(words).map((piece, at) => {
    if (typeof piece === 'string') return <Fragment key={at}>{filledWords(piece, parts)}</Fragment>;
    const href = parts[piece.word];
    return typeof href === 'string' && <Address key={at} href={href} />;
  });

/** The line that an inbox shows beside the subject: what the mail says, without what stands alone. */
const previewOf = (body: readonly Block[], parts: MailParts): string =>
  filledWords(
    linesOfBody(body)
      .filter((line) => wordAlone(line) === undefined)
      .join(' '),
    parts,
  );
