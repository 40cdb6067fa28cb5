import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Aside } from '../../../../../admin/message-editor/PutAside';
import { saySame } from '../../../../../admin/message-editor/same-words';
import { useAsking } from '../../../../../admin/use-asking';
import type { NewTemplate, Template, TemplateChange } from '../../../shared/templates';

/**
 * A template as it is written, and saved over the version that staff began from. One that somebody saved
 * meanwhile is handed out as `theirs`, and nothing is saved until it is settled; what staff wrote and let go
 * of is put aside.
 */
export function useTemplate(first: NewTemplate, kept: Template | undefined) {
  const { post, put } = useFetchClient();
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const [written, setWritten] = useState<NewTemplate>({
    name: first.name,
    messages: first.messages,
  });
  const [saved, setSaved] = useState(kept);
  const [theirs, setTheirs] = useState<Template>();
  const [aside, setAside] = useState<Aside>();

  const saveOver = async (present: Template | undefined): Promise<Template | undefined> => {
    let template: Template | undefined;
    const sent = written;
    await ask(async () => {
      try {
        const change: TemplateChange = { ...sent, revision: present?.revision ?? 0 };
        const { data } = present
          ? await put<{ data: Template }>(`/outreach/templates/${present.id}`, change)
          : await post<{ data: Template }>('/outreach/templates', sent);
        template = data.data;
      } catch (error) {
        if (isFetchError(error)) setTheirs(templateIn(error.response?.data.error.details));
        throw error;
      }
    });
    if (!template) return undefined;
    const { name } = template;
    // What was written on the way stays.
    setWritten((now) => (now.name === sent.name ? { ...now, name } : now));
    setSaved(template);
    setTheirs(undefined);
    return template;
  };

  const from = saved ?? first;
  return {
    written,
    saved,
    theirs,
    aside,
    isBusy,
    fault,
    isDirty: written.name !== from.name || !saySame(written.messages, from.messages),
    write: (part: Partial<NewTemplate>) => setWritten((before) => ({ ...before, ...part })),
    save: () => saveOver(saved),
    /** Saves what is written over theirs. */
    saveMine: async (present: Template) => {
      const template = await saveOver(present);
      if (template) setAside({ whose: `What ${present.who} saved`, messages: present.messages });
      return template;
    },
    /** Goes on from theirs. What was written is put aside. */
    takeTheirs: (present: Template) => {
      const whose = `What you wrote, under the name “${written.name}”`;
      setAside({ whose, messages: written.messages });
      setWritten({ name: present.name, messages: present.messages });
      setSaved(present);
      setTheirs(undefined);
      forgetFault();
    },
    letGo: () => setAside(undefined),
  };
}

function templateIn(details: unknown): Template | undefined {
  const isTemplate = typeof details === 'object' && details !== null && 'messages' in details;
  return isTemplate ? (details as Template) : undefined;
}
