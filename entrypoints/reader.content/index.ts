import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['http://*/*'],
  main() {
    const out: string[] = [];
    const t = (n: string, f: () => unknown) => { try { out.push(n + ': ' + f()); } catch (e) { out.push(n + ' FAIL ' + e); } };
    const p = document.querySelector('p')!; const node = p.firstChild as Text;
    t('highlight', () => { const r = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 }); const h = new Highlight(r); CSS.highlights.set('term', h); return CSS.highlights.size; });
    t('docadopt', () => { const s = new CSSStyleSheet(); s.replaceSync('::highlight(term){background:red}'); document.adoptedStyleSheets.push(s); return document.adoptedStyleSheets.length; });
    t('docadopt2', () => { const s = new CSSStyleSheet(); s.replaceSync('::highlight(term){background:red}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; return document.adoptedStyleSheets.length; });
    const host = document.createElement('div'); const root = host.attachShadow({ mode: 'closed' });
    t('shadowadopt', () => { const s = new CSSStyleSheet(); s.replaceSync('p{color:rgb(0,128,0)}'); root.adoptedStyleSheets = [s]; return root.adoptedStyleSheets.length; });
    t('shadowadoptpush', () => { const s = new CSSStyleSheet(); s.replaceSync('p{color:rgb(0,128,0)}'); root.adoptedStyleSheets.push(s); return root.adoptedStyleSheets.length; });
    t('style', () => { const s = document.createElement('style'); s.textContent = 'b{color:rgb(0,0,255)}'; root.append(s); const q = document.createElement('b'); root.append(q); document.documentElement.append(host); return getComputedStyle(q).color; });
    t('p', () => { const q = document.createElement('p'); root.append(q); return getComputedStyle(q).color; });
    t('caret', () => typeof document.caretPositionFromPoint);
    t('caretv', () => { const r = node.ownerDocument.createRange(); r.setStart(node, 1); r.setEnd(node, 3); const b = r.getBoundingClientRect(); const c = document.caretPositionFromPoint(b.x + 2, b.y + 3); return c?.offsetNode === node ? c.offset : 'other'; });
    t('hfp', () => typeof (CSS.highlights as any).highlightsFromPoint);
    t('sched', () => typeof (globalThis as any).scheduler?.yield);
    t('checkvis', () => p.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }));
    document.title = JSON.stringify(out);
  },
});
