const REACH = 100;
const PLAIN = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...`,.;:!?()[]'"\u2018\u2019\u201c\u201d`].map((mark) => mark.charCodeAt(0)),
);
const ADDRESS = /:\/\/|^www\.|@|^[#/\\]|\\|[\w-]\.(?:com|org|net|edu|gov|io|html?|php|js|ts|pdf|co|uk|de|info)\b/i;

/** Whether a match stands inside an address, a path, a handle or a file name, which name nothing to a reader. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const from = findGapBefore(text, start);
  const to = findGapAfter(text, end);
  if (isPlain(text, from, start) && isPlain(text, end, to)) return false;
  return ADDRESS.test(text.slice(from, start) + text.slice(start, end).replace(/\s+/g, '-') + text.slice(end, to));
}

/** Whether there is nothing of what addresses are made of, as in most text: only commas, quotes, brackets. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!PLAIN.has(text.charCodeAt(i))) return false;
  return true;
}

function findGapBefore(text: string, start: number): number {
  const stop = Math.max(0, start - REACH);
  let at = start;
  while (at > stop && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function findGapAfter(text: string, end: number): number {
  const stop = Math.min(text.length, end + REACH);
  let at = end;
  while (at < stop && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** As `\s`; asked of most mentions, whose neighbours are ASCII. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}
