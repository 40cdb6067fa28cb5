import type { StrapiApp } from '@strapi/strapi/admin';
import { Mail } from '@strapi/icons';
import { campaignPath, outreachPaths, templatePath } from './paths';
import { mayWriteCampaigns } from './permissions';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: outreachPaths.campaigns.slice(1),
      icon: Mail,
      intlLabel: { id: 'outreach.menu', defaultMessage: 'Campaigns' },
      permissions: mayWriteCampaigns,
      Component: async () => {
        const { CampaignsPage } = await import('./campaigns/CampaignsPage');
        return { default: CampaignsPage };
      },
    });
    app.router.addRoute({
      path: campaignPath(':id').slice(1),
      lazy: async () => {
        const { CampaignPage } = await import('./campaign/CampaignPage');
        return { element: <CampaignPage /> };
      },
    });
    app.router.addRoute({
      path: outreachPaths.templates.slice(1),
      lazy: async () => {
        const { TemplatesPage } = await import('./templates/TemplatesPage');
        return { element: <TemplatesPage /> };
      },
    });
    app.router.addRoute({
      path: templatePath(':id').slice(1),
      lazy: async () => {
        const { TemplatePage } = await import('./templates/TemplatePage');
        return { element: <TemplatePage /> };
      },
    });
  },
};
