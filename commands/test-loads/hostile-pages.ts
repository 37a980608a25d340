/** A page that means us harm, or was made by a machine that did not care, with sound text beside it. */
export interface HostilePage {
  readonly name: string;
  readonly body: string;
  readonly type?: string;
  /** What has to be marked, and nothing else may be. Empty where the document is of a kind that is not read. */
  readonly marks: readonly string[];
  /** Why it is not among the pages of the quick round. */
  readonly notSmall?: string;
}

const RAIN = 'It was raining on the way to the harbour, and there was nobody who would have talked about the boats.';
const SOUND = `<p>${RAIN} Too much fibromyalgia was in the air.</p>`;
const LATER = `Then the sun came out, and this was what they had of serotonin.`;

const NODE_NAMES =
  'parentNode childNodes firstChild lastChild nextSibling nodeType nodeName nodeValue textContent isConnected getAttribute ' +
  'hasAttributes attributes children closest contains matches checkVisibility getElementsByTagName getClientRects ' +
  'getBoundingClientRect compareDocumentPosition getRootNode ownerDocument remove append addEventListener style';

/** What of `document` we ask for, as far as we know, and what others do. A form of that name stands before each. */
const DOCUMENT_NAMES =
  'body documentElement contentType createRange createElement createTreeWalker addEventListener removeEventListener hidden ' +
  'visibilityState activeElement elementFromPoint caretPositionFromPoint querySelector querySelectorAll getSelection ' +
  'designMode hasFocus fonts title adoptedStyleSheets';

/** Adds a paragraph when all has been read, as pages do that load more: what comes later has to be met too. */
const ADD_LATER = `<script>
  const end = document.currentScript.parentNode;
  addEventListener('load', () => setTimeout(() => {
    const later = Document.prototype.createElement.call(document, 'p');
    later.textContent = ${JSON.stringify(LATER)};
    Node.prototype.appendChild.call(end, later);
  }, 400));
</script>`;

export function listHostilePages(): HostilePage[] {
  return [
    {
      name: 'a form with fields named like properties of nodes',
      body: write(`<form>${SOUND}${listFields(NODE_NAMES)}<div>${listFields(NODE_NAMES)}</div></form><p>${LATER}</p>`),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'forms named like properties of the document',
      body: write(`${SOUND}${listForms(DOCUMENT_NAMES)}<div>${ADD_LATER}</div>`),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'a document written anew after it was read',
      body: write(
        `${SOUND}<script>onload = () => setTimeout(() => { document.open(); document.write(${JSON.stringify(
          write(`<p>${LATER} ${RAIN}</p>`),
        )}); document.close(); }, 600)</script>`,
      ),
      marks: ['serotonin'],
    },
    {
      name: 'a root that is replaced',
      body: write(
        `${SOUND}<script>onload = () => setTimeout(() => { const root = document.createElement('html'); root.innerHTML = ${JSON.stringify(
          `<body><p>${LATER} ${RAIN}</p></body>`,
        )}; document.documentElement.replaceWith(root); }, 600)</script>`,
      ),
      marks: ['serotonin'],
    },
    {
      name: 'a body that goes and comes back',
      body: write(
        `${SOUND}<script>onload = () => { const { body } = document; let left = 20; const turn = () => { if (body.isConnected) body.remove(); else document.documentElement.append(body); if (--left > 0) setTimeout(turn, 30); }; turn(); }</script>`,
      ),
      marks: ['fibromyalgia'],
    },
    {
      name: 'an SVG document',
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text y="50">${RAIN} Too much fibromyalgia.</text><foreignObject width="400" height="100"><p xmlns="http://www.w3.org/1999/xhtml">fibromyalgia</p></foreignObject></svg>`,
      marks: [],
    },
    {
      name: 'an XHTML document',
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A page</title></head><body>${SOUND}<p><![CDATA[${LATER}]]></p></body></html>`,
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'a document of plain XML',
      type: 'text/xml',
      body: `<?xml version="1.0"?><words><p>${RAIN} Too much fibromyalgia.</p></words>`,
      marks: [],
    },
    {
      name: 'one word of a million letters',
      body: write(`${SOUND}<p>${'a'.repeat(1_000_000)}</p><p>${LATER}</p>`),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'a million opening brackets',
      body: write(`${SOUND}<p>${'('.repeat(1_000_000)}</p><p>${LATER}</p>`),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'letters under heaps of accents',
      body: write(
        `${SOUND}<p>${spread('the rain fell on the boats', '\u0300\u0316\u0334'.repeat(40))}</p><p>${LATER}</p>`,
      ),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'halves of surrogate pairs',
      body: write(
        `<p id="a"></p><p id="b"></p><script>a.textContent = '\\ud83e '.repeat(2000) + ${JSON.stringify(`${RAIN} Too much fibromyalgia`)} + ' \\udec0'; b.textContent = '\\udc00\\ud800'.repeat(20000) + ' ' + ${JSON.stringify(LATER)} + '\\ud800'</script>`,
      ),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'a word in as many elements as letters',
      body: write(
        `<p>${RAIN} Too much ${[...'fibromyalgia'].map((letter) => `<b><i>${letter}</i></b>`).join('')}.</p>`,
      ),
      marks: ['fibromyalgia'],
    },
    {
      name: 'text nodes that are cut again and again',
      body: write(
        `${SOUND}<script>onload = () => { let left = 30; const cut = () => { const walker = document.createTreeWalker(document.body.firstChild, 4); walker.nextNode(); const node = walker.currentNode; if (node.length > 2) node.splitText(node.length >> 1); else document.body.firstChild.normalize(); if (--left > 0) setTimeout(cut, 40); }; cut(); }</script>`,
      ),
      marks: ['fibromyalgia'],
      notSmall:
        'after such a storm we pause for twenty times as long as reading took, on a busy machine for half a minute',
    },
    {
      name: 'elements of its own that throw when they are touched',
      body: write(
        `<script>customElements.define('made-up', class extends HTMLElement { get firstChild() { throw 1 } get parentNode() { throw 2 } get textContent() { throw 3 } getAttribute() { throw 4 } })</script><made-up>${SOUND}</made-up><p>${LATER}</p>`,
      ),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'tags that are never closed, and plain text after them',
      body: write(`${SOUND}<table><p>${LATER}<table><tr><form><b><i><table><plaintext>fibromyalgia</p></table>`),
      marks: ['fibromyalgia', 'serotonin'],
    },
    {
      name: 'frames in a frameset',
      body: `<!doctype html><html><frameset cols="50%,50%"><frame srcdoc="x" src="data:text/html,x"><frame src="PLACE"></frameset></html>`,
      marks: ['fibromyalgia'],
    },
  ];
}

/** What the frames of a frameset show. */
export const framedPage = write(SOUND);

function write(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;
}

function listFields(names: string): string {
  return names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
}

function listForms(names: string): string {
  return names
    .split(' ')
    .map((name) => `<form name="${name}"></form>`)
    .join('');
}

function spread(text: string, between: string): string {
  return [...text].join(between);
}
