import { linkTarget, type Locale, type RichText as Given } from '@ehpr/form-schemas';
import { Fragment, type ReactNode } from 'react';
import { linkAddress } from '../content/link-address.ts';
import { blocksOf, type Block, type Inline, type List, type Mark } from './block.ts';
import { headingLevels } from './heading-levels.ts';

type Props = {
  of: Given;
  /** The language of the page, which a text in another one is marked against. */
  locale: Locale;
  /** The level of its topmost headings. */
  from?: 2 | 3;
};

/** Formatted words, on the server and in the browser alike. */
export function RichText({ of, locale, from = 2 }: Props) {
  const blocks = blocksOf(of.blocks);
  const chosen = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const levels = headingLevels(chosen, from);
  return (
    <div className="prose" lang={of.lang === locale ? undefined : of.lang}>
      {blocks.map((block, at) => {
        const before = blocks.slice(0, at).filter(({ type }) => type === 'heading').length;
        return <Shown key={at} {...{ block, locale }} level={levels[before] ?? from} />;
      })}
    </div>
  );
}

type ShownProps = { block: Block; locale: Locale; level: number };

function Shown({ block, locale, level }: ShownProps) {
  if (block.type === 'list') return <ShownList list={block} locale={locale} />;
  const words = <Words of={block.children} locale={locale} />;
  if (block.type === 'paragraph') return <p>{words}</p>;
  if (block.type === 'quote')
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    );
  const Heading = `h${level}` as 'h2';
  return <Heading>{words}</Heading>;
}

function ShownList({ list, locale }: { list: List; locale: Locale }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {itemsOf(list).map(({ words, inner }, at) => (
        <li key={at}>
          <Words of={words} locale={locale} />
          {inner.map((each, index) => (
            <ShownList key={index} list={each} locale={locale} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** Strapi puts a list that belongs to an item after it; in the page it stands within. */
function itemsOf({ items }: List): { words: Inline[]; inner: List[] }[] {
  const all: { words: Inline[]; inner: List[] }[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (item.type === 'item') all.push({ words: item.children, inner: [] });
    else if (last) last.inner.push(item);
    else all.push({ words: [], inner: [item] });
  }
  return all;
}

function Words({ of, locale }: { of: readonly Inline[]; locale: Locale }): ReactNode {
  return of.map((inline, at) => {
    if (inline.type === 'text')
      return (
        <Fragment key={at}>{inline.marks.reduceRight(marked, withBreaks(inline.text))}</Fragment>
      );
    const words = <Words of={inline.children} locale={locale} />;
    const target = linkTarget(inline.url);
    return target ? (
      <a key={at} href={linkAddress(target, locale)}>
        {words}
      </a>
    ) : (
      <Fragment key={at}>{words}</Fragment>
    );
  });
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' } as const;

function marked(words: ReactNode, mark: Mark): ReactNode {
  const Tag = tags[mark];
  return <Tag>{words}</Tag>;
}

const withBreaks = (text: string): ReactNode =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
