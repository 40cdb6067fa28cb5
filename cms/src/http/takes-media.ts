type Asked = { method: string; path: string };

/** Whether a request is for the media library to take a file, or another in place of one. */
export const takesMedia = ({ method, path }: Asked): boolean =>
  method === 'POST' && /^\/upload(?:\/|\/files(?:\/\d+\/replace)?)?$/u.test(path);
