/** Has the browser save a file that is there already. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The name that an answer gives its file. */
export function nameOfFile(headers: Headers | undefined): string | undefined {
  return /filename="([^"]+)"/u.exec(headers?.get('content-disposition') ?? '')?.[1];
}
