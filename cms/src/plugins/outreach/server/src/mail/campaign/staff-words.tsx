import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import { Heading, Link, Text } from 'react-email';
import type { ReactNode } from 'react';
import { listsInItems } from '../../../../../../message/lists-in-items';
import type { Block, List } from '../../../../../../message/message';
import { heading, link, text } from '../templates/frame';

type Within = { children?: ReactNode };

const list = { ...text, paddingLeft: '24px' };
const item = { marginBottom: '4px' };
const smallHeading = { ...heading, fontSize: '16px' };

const blocks = {
  paragraph: ({ children }: Within) => <Text style={text}>{children}</Text>,
  heading: ({ level, children }: Within & { level: number }) => (
    <Heading as={level === 2 ? 'h2' : 'h3'} style={level === 2 ? heading : smallHeading}>
      {children}
    </Heading>
  ),
  link: ({ url, children }: Within & { url: string }) => (
    <Link href={url} style={link}>
      {children}
    </Link>
  ),
  list: ({ format, children }: Within & Pick<List, 'format'>) =>
    format === 'ordered' ? <ol style={list}>{children}</ol> : <ul style={list}>{children}</ul>,
  'list-item': ({ children }: Within) => <li style={item}>{children}</li>,
};

/** The words of staff, in the looks of our mails. */
export const StaffWords = ({ body }: { body: Block[] }) => (
  <BlocksRenderer content={listsInItems(body)} blocks={blocks} />
);
