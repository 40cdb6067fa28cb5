import type { StrapiApp } from '@strapi/strapi/admin';
import { Earth } from '@strapi/icons';
import { frenchPath } from './paths';
import { maySeeFrench } from './permissions';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'content', name: 'content' });
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
};
