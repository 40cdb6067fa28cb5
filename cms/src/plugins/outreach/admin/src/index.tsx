import type { StrapiApp } from '@strapi/strapi/admin';
import { CrossCircle, Mail, Message } from '@strapi/icons';
import { campaignPath, outreachPaths, templatePath, wordingPath } from './paths';
import { mayLiftBlocks, mayWordMails, mayWriteCampaigns } from './permissions';

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
    app.addMenuLink({
      to: outreachPaths.wordings.slice(1),
      icon: Message,
      intlLabel: { id: 'outreach.wordings', defaultMessage: 'Email wording' },
      permissions: mayWordMails,
      Component: async () => {
        const { WordingsPage } = await import('./wordings/WordingsPage');
        return { default: WordingsPage };
      },
    });
    app.addMenuLink({
      to: outreachPaths.blocked.slice(1),
      icon: CrossCircle,
      intlLabel: { id: 'outreach.blocked', defaultMessage: 'Blocked addresses' },
      permissions: mayLiftBlocks,
      Component: async () => {
        const { BlockedPage } = await import('./blocked/BlockedPage');
        return { default: BlockedPage };
      },
    });
    app.router.addRoute({
      path: wordingPath(':kind').slice(1),
      lazy: async () => {
        const { WordingPage } = await import('./wordings/WordingPage');
        return { element: <WordingPage /> };
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
