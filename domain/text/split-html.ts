import { isInlineName, isUnreadName, isUnreadRole, PARTING_SIGN } from './element-names';

/** A tag as browsers write it: end sign, name, attributes. Or a comment. */
const TAG = /<(?:(\/?)([a-zA-Z][^\s/>]*)((?:\s[^\s="]+="[^"]*")*)>|!--[\s\S]*?-->)/y;
const ATTRIBUTE = /\s([^\s="]+)="([^"]*)"/g;
/** What is in them is written as it is, not as HTML. */
const RAW = /^(?:script|style|noscript|iframe|noembed|noframes|xmp)$/;
const VOID = /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"' };

/**
 * The texts of HTML, one for each of its blocks, as the walk through its document would find them or more: what a slot, a
 * program or a form for a password hides from that is in them, too.
 * @param html as a browser writes what is in an element (`innerHTML`).
 * @returns null for what no browser writes like that, and where there are elements that the page defines: what they show may
 * stand elsewhere.
 */
export function splitHtml(html: string): string[] | null {
  const growing = new GrowingTexts();
  for (let at = 0; at < html.length; ) {
    const next = findNext(html, '<', at);
    if (next > at) growing.addText(html.slice(at, next));
    if (next === html.length) break;
    TAG.lastIndex = next;
    const [whole = '', end, name, attributes = ''] = TAG.exec(html) ?? [];
    if (whole === '') return null;
    at = next + whole.length;
    if (name === undefined) continue;
    if (name.includes('-')) return null;
    if (end === '/') {
      if (!growing.leave(name)) return null;
      continue;
    }
    growing.enter(name, attributes);
    if (RAW.test(name)) at = findNext(html, `</${name}`, at);
  }
  return growing.finish();
}

/** The place of what is looked for, or the end of the text. */
function findNext(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from);
  return found < 0 ? text.length : found;
}

class GrowingTexts {
  private readonly texts: string[] = [];
  private text = '';
  private gap = '';
  /** The elements that are open here. */
  private readonly open: string[] = [];
  /** How many of these are left out. */
  private unread = 0;

  enter(name: string, attributes: string): void {
    const known = name.toUpperCase();
    const isUnread = this.unread === 0 && (isUnreadName(known) || saysUnread(attributes));
    if (this.unread === 0) this.meet(known, isUnread);
    if (VOID.test(name)) return;
    this.open.push(name);
    if (isUnread || this.unread > 0) this.unread++;
  }

  /** @returns whether it was open. */
  leave(name: string): boolean {
    if (this.open.pop() !== name) return false;
    if (this.unread > 0) this.unread--;
    if (this.unread === 0 && !isInlineName(name.toUpperCase())) this.part();
    return true;
  }

  addText(written: string): void {
    if (this.unread > 0) return;
    const text = written.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, entity: string) => ENTITIES[entity]!);
    this.text += this.text === '' ? text : this.gap + text;
    this.gap = '';
  }

  /** Null where something is still open. */
  finish(): string[] | null {
    this.part();
    return this.open.length === 0 ? this.texts : null;
  }

  private meet(known: string, isUnread: boolean): void {
    if (known === 'SUP' || isUnread) this.gap = PARTING_SIGN;
    else if (known === 'BR' && this.gap === '') this.gap = '\n';
    if (!isInlineName(known)) this.part();
  }

  private part(): void {
    if (/\S/.test(this.text)) this.texts.push(this.text);
    this.text = '';
  }
}

/** Whether an element's own attributes say that nothing in it is read. */
function saysUnread(attributes: string): boolean {
  if (!/hidden|contenteditable|role/.test(attributes)) return false;
  for (const [, name, value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (name === 'hidden' || (name === 'role' && isUnreadRole(value))) return true;
    if (name === 'contenteditable' && value.toLowerCase() !== 'false') return true;
  }
  return false;
}
