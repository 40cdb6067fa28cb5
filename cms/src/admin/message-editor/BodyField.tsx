import { Box, Typography } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Block } from '../../message/message';
import type { OfferedWord } from '../../message/merge-word';
import { extensionsFor } from './extensions';
import { LinkDialog } from './LinkDialog';
import { withLists } from './pasted-lists';
import { Prose } from './prose';
import { toBlocks } from './to-blocks';
import { toDocument } from './to-document';
import { Toolbar } from './Toolbar';

type Props = {
  id: string;
  mergeWords: readonly OfferedWord[];
  value: Block[];
  onChange: (body: Block[]) => void;
  faults: readonly string[];
  /** What there is to say about its length. */
  note: string;
  disabled: boolean;
  lang: string;
};

/**
 * The text of a mail. What is written is told at once; a value that is not what was told last was changed
 * elsewhere and is taken over, and Undo brings back what was there.
 */
export function BodyField(props: Props) {
  const { id, mergeWords, value, onChange, faults, note, disabled, lang } = props;
  const [isLinking, setIsLinking] = useState(false);
  const told = useRef(value);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const isFaulty = faults.length > 0;
  const extensions = useMemo(() => extensionsFor(mergeWords), [mergeWords]);

  const editor = useEditor({
    extensions,
    content: toDocument(value),
    injectCSS: false,
    editable: !disabled,
    enableInputRules: ['bulletList'],
    enablePasteRules: ['link'],
    editorProps: {
      attributes: {
        id,
        lang,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': `${id}-note ${id}-faults`,
        'aria-invalid': String(isFaulty),
        'aria-disabled': String(disabled),
      },
      transformPastedHTML: withLists,
      // Undo takes back what was pasted, and not what was typed just before it.
      handlePaste: (view) => {
        view.dispatch(closeHistory(view.state.tr));
        return false;
      },
      // A browser would leave the page for a file that is dropped on it.
      handleDOMEvents: {
        drop: (_view, event) => {
          if (event.dataTransfer?.files.length) event.preventDefault();
          return event.defaultPrevented;
        },
      },
    },
    onUpdate: ({ editor: present }) => {
      told.current = toBlocks(present.getJSON());
      tell.current(told.current);
    },
  });
  useTakenOver(editor, value, told);
  useEffect(() => editor.setEditable(!disabled, false), [editor, disabled]);

  const openLink = (event: KeyboardEvent) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || disabled) return;
    event.preventDefault();
    setIsLinking(true);
  };

  return (
    <Box>
      <Typography
        id={`${id}-label`}
        variant="pi"
        fontWeight="bold"
        tag="span"
        onClick={() => editor.commands.focus()}
      >
        Text
      </Typography>
      <Prose data-faulty={isFaulty} data-disabled={disabled}>
        <Toolbar
          editor={editor}
          mergeWords={mergeWords}
          controls={id}
          disabled={disabled}
          onLink={() => setIsLinking(true)}
        />
        <Box
          borderColor="neutral200"
          borderStyle="solid"
          borderWidth="1px 0 0 0"
          onKeyDown={openLink}
        >
          <EditorContent editor={editor} />
        </Box>
      </Prose>
      <Typography id={`${id}-note`} variant="pi" textColor="neutral600" tag="p">
        {note}
      </Typography>
      <Box id={`${id}-faults`}>
        {faults.map((fault) => (
          <Typography key={fault} variant="pi" textColor="danger600" tag="p">
            {fault}
          </Typography>
        ))}
      </Box>
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
    </Box>
  );
}

/** Has the editor hold a value that came from elsewhere. */
function useTakenOver(editor: Editor, value: Block[], told: { current: Block[] }): void {
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    const document = toDocument(value);
    const isHeld =
      JSON.stringify(toBlocks(editor.getJSON())) === JSON.stringify(toBlocks(document));
    if (!isHeld) editor.commands.setContent(document, { emitUpdate: false });
  }, [editor, value, told]);
}
