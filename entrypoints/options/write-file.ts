/** So long a browser may take to begin writing the file, in milliseconds. */
const KEEP_MS = 60_000;

/** Hands a text to the browser to save as a file, which needs no permission and no request. */
export function writeFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
