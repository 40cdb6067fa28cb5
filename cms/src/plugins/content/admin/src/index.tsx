import type { StrapiApp } from '@strapi/strapi/admin';
import { Earth } from '@strapi/icons';
import { frenchPath } from './paths';
import { maySeeFrench } from './permissions';
import { TwoEditorsPanel } from './two-editors/TwoEditorsPanel';

type SidePanels = { addEditViewSidePanel(panels: (typeof TwoEditorsPanel)[]): void };

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'content', name: 'content' });
    app.customFields.register({
      name: 'revision',
      pluginId: 'content',
      type: 'string',
      icon: Earth,
      intlLabel: { id: 'content.revision.label', defaultMessage: 'Revision' },
      intlDescription: {
        id: 'content.revision.description',
        defaultMessage: 'Which save an editor began from',
      },
      // The editor sends it back unseen: see two-editors.
      components: { Input: () => Promise.resolve({ default: () => null }) },
    });
    app.addMenuLink({
      to: frenchPath.slice(1),
      icon: Earth,
      intlLabel: { id: 'content.french', defaultMessage: 'French' },
      permissions: maySeeFrench,
      Component: async () => {
        const { FrenchPage } = await import('./french/FrenchPage');
        return { default: FrenchPage };
      },
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const editor = app.getPlugin('content-manager').apis as SidePanels;
    editor.addEditViewSidePanel([TwoEditorsPanel]);
  },
};
