/** The two sizes that every story has to fit. */
export const viewports = {
  phone: { width: 375, height: 812 },
  desktop: { width: 1280, height: 800 },
} as const;

export type Device = keyof typeof viewports;
export const devices = Object.keys(viewports) as Device[];
