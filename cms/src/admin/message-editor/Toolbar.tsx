import { Box, Flex, IconButton } from '@strapi/design-system';
import {
  Bold,
  BulletList,
  HeadingThree,
  HeadingTwo,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link,
  NumberList,
  Underline,
} from '@strapi/icons';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import type { OfferedWord } from '../../message/merge-word';
import { RedoIcon, UndoIcon } from './history-icons';
import { mayMoveIn } from './lists';
import { MergeWordMenu } from './MergeWordMenu';
import { useOneStop } from './use-one-stop';

type Props = {
  editor: Editor;
  mergeWords: readonly OfferedWord[];
  controls: string;
  disabled: boolean;
  onLink: () => void;
};

/** What can be done to the text. It is one stop of the Tab key; arrows lead through it. */
export function Toolbar({ editor, mergeWords, controls, disabled, onLink }: Props) {
  const stop = useOneStop();
  const at = useEditorState({ editor, selector: ({ editor: present }) => standing(present) });
  const change = () => editor.chain().focus();
  const toggles: (Toggle | 'apart')[] = [
    { label: 'Bold', icon: <Bold />, isOn: at.bold, act: () => change().toggleBold().run() },
    {
      label: 'Italic',
      icon: <Italic />,
      isOn: at.italic,
      act: () => change().toggleItalic().run(),
    },
    {
      label: 'Underline',
      icon: <Underline />,
      isOn: at.underline,
      act: () => change().toggleUnderline().run(),
    },
    'apart',
    {
      label: 'Heading',
      icon: <HeadingTwo />,
      isOn: at.heading === 2,
      act: () => change().toggleNode('heading', 'paragraph', { level: 2 }).run(),
    },
    {
      label: 'Smaller heading',
      icon: <HeadingThree />,
      isOn: at.heading === 3,
      act: () => change().toggleNode('heading', 'paragraph', { level: 3 }).run(),
    },
    'apart',
    {
      label: 'Bulleted list',
      icon: <BulletList />,
      isOn: at.bullets,
      act: () => change().toggleList('bulletList', 'listItem').run(),
    },
    {
      label: 'Numbered list',
      icon: <NumberList />,
      isOn: at.numbers,
      act: () => change().toggleList('orderedList', 'listItem').run(),
    },
    {
      label: 'Move the item in',
      icon: <IndentIncrease />,
      isOff: !at.mayMoveIn,
      act: () => change().sinkListItem('listItem').run(),
    },
    {
      label: 'Move the item out',
      icon: <IndentDecrease />,
      isOff: !at.mayMoveOut,
      act: () => change().liftListItem('listItem').run(),
    },
    'apart',
    { label: 'Link', icon: <Link />, isOn: at.link, act: onLink },
    {
      label: 'Undo',
      icon: <UndoIcon />,
      isOff: !at.mayUndo,
      act: () => change().undo().run(),
    },
    {
      label: 'Redo',
      icon: <RedoIcon />,
      isOff: !at.mayRedo,
      act: () => change().redo().run(),
    },
  ];
  return (
    <Flex
      {...stop}
      role="toolbar"
      aria-label="Format of the text"
      aria-controls={controls}
      gap={1}
      wrap="wrap"
      padding={2}
    >
      {toggles.map((toggle, index) =>
        toggle === 'apart' ? (
          <Apart key={index} />
        ) : (
          <IconButton
            key={toggle.label}
            label={toggle.label}
            variant={toggle.isOn ? 'secondary' : 'ghost'}
            disabled={disabled || toggle.isOff === true}
            {...(toggle.isOn !== undefined && { 'aria-pressed': toggle.isOn })}
            // The text keeps the keyboard and what is selected in it.
            onMouseDown={(event: { preventDefault(): void }) => event.preventDefault()}
            onClick={toggle.act}
          >
            {toggle.icon}
          </IconButton>
        ),
      )}
      <MergeWordMenu
        words={mergeWords}
        into="the text"
        disabled={disabled}
        onChoose={(word) => editor.commands.insertContent({ type: 'text', text: word })}
        onChosen={() => editor.commands.focus()}
      />
    </Flex>
  );
}

type Toggle = {
  label: string;
  icon: ReactNode;
  act: () => unknown;
  /** Whether it is so at the caret; nothing for what is done rather than switched. */
  isOn?: boolean;
  isOff?: boolean;
};

const Apart = () => <Box background="neutral200" width="1px" height="2rem" margin={1} />;

/** How it stands at the caret. */
const standing = (editor: Editor) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  underline: editor.isActive('underline'),
  heading: editor.isActive('heading') ? Number(editor.getAttributes('heading')['level']) : 0,
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  link: editor.isActive('link'),
  mayMoveIn: mayMoveIn(editor),
  mayMoveOut: editor.can().liftListItem('listItem'),
  mayUndo: editor.can().undo(),
  mayRedo: editor.can().redo(),
});
