const REACH = 100;
const ADDRESS = /:\/\/|^www\.|@|^[#/\\]|\\|[\w-]\.(?:com|org|net|edu|gov|io|html?|php|js|ts|pdf|co|uk|de|info)\b/i;

/** Whether a match stands inside an address, a path, a handle or a file name, which name nothing to a reader. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (before === '' && after === '') return false;
  return ADDRESS.test(before + text.slice(start, end).replace(/\s+/g, '-') + after);
}
