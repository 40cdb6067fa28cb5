import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import type { NewTemplate, Template, TemplateChange } from '../../../shared/templates';

/**
 * Saves a template, over the version that staff began from: one that somebody saved meanwhile is handed
 * out as `theirs`, and what is saved next replaces it once that is settled.
 */
export function useSavingTemplate(first: Template | undefined) {
  const { post, put } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const [saved, setSaved] = useState(first);
  const [theirs, setTheirs] = useState<Template>();

  const save = async (written: NewTemplate): Promise<Template | undefined> => {
    let template: Template | undefined;
    await ask(async () => {
      try {
        const change: TemplateChange = { ...written, revision: saved?.revision ?? 0 };
        const { data } = saved
          ? await put<{ data: Template }>(`/outreach/templates/${saved.id}`, change)
          : await post<{ data: Template }>('/outreach/templates', written);
        template = data.data;
      } catch (error) {
        if (isFetchError(error)) setTheirs(templateIn(error.response?.data.error.details));
        throw error;
      }
    });
    if (template) {
      setSaved(template);
      setTheirs(undefined);
    }
    return template;
  };
  const settle = (present: Template) => {
    setSaved(present);
    setTheirs(undefined);
  };
  return { saved, theirs, isBusy, fault, save, settle };
}

function templateIn(details: unknown): Template | undefined {
  const isTemplate = typeof details === 'object' && details !== null && 'messages' in details;
  return isTemplate ? (details as Template) : undefined;
}
