/**
 * What the names of elements say of the text in them. Names are in upper case, as HTML documents have them. What is marked
 * as pure is left out of scripts that do not ask for it.
 */
const INLINE = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SLOT SMALL SPAN STRIKE STRONG SUB ' +
    'TIME TT U WBR SUP BR ' +
    // Never read (see below), yet part of the line that they stand in.
    'AUDIO BUTTON CANVAS CODE EMBED IFRAME IMG INPUT KBD MATH METER NOSCRIPT OBJECT PICTURE PROGRESS RP RT SAMP SCRIPT ' +
    'SELECT STYLE SVG TEMPLATE TEXTAREA VAR VIDEO'
  ).split(' '),
);

/** Never read: what is typed in, run, drawn, or a way around the site rather than something to read. */
const UNREAD = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE KBD SAMP VAR SVG MATH CANVAS IFRAME FRAME OBJECT ' +
    'EMBED VIDEO AUDIO NAV MENU HEAD TITLE METER PROGRESS RP RT PLAINTEXT LISTING XMP'
  ).split(' '),
);

const UNREAD_ROLES =
  /^(?:navigation|menu|menubar|menuitem|toolbar|tablist|tab|textbox|searchbox|combobox|listbox|button|switch|slider|math)$/;

/** Stands for what is not text but parts words: between a word and its footnote sign. Ends a word, is in no term. */
export const PARTING_SIGN = '\uE000';

/** True when an element's text runs on with the text around it. */
export function isInlineName(name: string): boolean {
  return INLINE.has(name);
}

/** True when nothing in an element is read. */
export function isUnreadName(name: string): boolean {
  return UNREAD.has(name);
}

/** True when nothing in an element that has this role is read. */
export function isUnreadRole(role: string): boolean {
  return UNREAD_ROLES.test(role);
}
