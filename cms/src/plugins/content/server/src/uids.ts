/** What the public reads, as Strapi names it. */
export const pageUid = 'plugin::content.page' as const;
export const settingsUid = 'plugin::content.site-settings' as const;
export const bannerUid = 'plugin::content.emergency-banner' as const;
export const wordingUid = 'plugin::content.registration-wording' as const;

export const contentUids = [pageUid, settingsUid, bannerUid, wordingUid] as const;
export type ContentUid = (typeof contentUids)[number];

export const isContent = (uid: string): uid is ContentUid =>
  contentUids.some((each) => each === uid);
