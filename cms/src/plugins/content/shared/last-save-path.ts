const own = 'plugin::content.';

/**
 * Where, below the address of the plugin, stands who last saved an entry of content; nothing for an entry
 * of another type.
 */
export function lastSavePath(uid: string, documentId: string): string | undefined {
  return uid.startsWith(own) ? `/${uid.slice(own.length)}/${documentId}/last-save` : undefined;
}
