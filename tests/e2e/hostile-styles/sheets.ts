/** Style sheets as careless, clever or hostile pages have them. Each keeps the words of the page readable, or there would be no marks. */
export const hostileSheets: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset !important } head, style, script { display: none !important }',
  'everything red, huge and boxed':
    '* { color: red !important; background: lime !important; font: 34px/2.4 fantasy !important; border: 9px solid blue !important; padding: 7px !important; margin: 5px !important; box-shadow: 0 0 9px red !important }',
  'what is beside the body hidden':
    'html > div { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  'what is beside the body moved away':
    'html > div { position: fixed !important; inset: -9999px auto auto -9999px !important; transform: scale(0) !important; clip-path: circle(0) !important; width: 1px !important; height: 1px !important; overflow: hidden !important; z-index: -1 !important }',
  'what is beside the body see-through':
    'html > :not(head, body) { opacity: 0.1 !important; filter: invert(1) blur(4px) !important; mix-blend-mode: difference !important; mask: linear-gradient(#0001, #0001) !important; backdrop-filter: blur(9px) !important }',
  'letters far apart, shadowed, outlined':
    'html { letter-spacing: 0.6em !important; word-spacing: 2em; line-height: 3.5; text-transform: uppercase; text-indent: 4em; text-shadow: 3px 3px red; -webkit-text-stroke: 2px red; -webkit-text-fill-color: blue; font-variant: small-caps; font-stretch: expanded; font-style: italic; font-size-adjust: 1; text-align: justify; white-space: pre-wrap; word-break: break-all; hyphens: auto; tab-size: 40; text-emphasis: "x" red; text-decoration: line-through }',
  'from right to left, letter by letter':
    'html { direction: rtl; unicode-bidi: bidi-override } body { direction: ltr; unicode-bidi: isolate }',
  'from top to bottom':
    'html { writing-mode: vertical-rl; text-orientation: upright } body { writing-mode: horizontal-tb }',
  'letters of no size':
    'html, body, html > div { font-size: 0 !important; line-height: 0 !important } p { font-size: 18px; line-height: 1.6 }',
  'everything turning and fading':
    '@keyframes spin { to { transform: rotate(1turn); opacity: 0 } } @keyframes card-appears { from, to { opacity: 0; transform: scale(9) } } html > div, html > div * { animation: spin 1s infinite !important; transition: all 9s !important; rotate: 20deg !important; scale: 2 !important; translate: 90px !important }',
  'the page turned in space':
    'html { transform: rotate(3deg) scale(0.9); transform-origin: 0 0; perspective: 200px; transform-style: preserve-3d; will-change: transform } body { transform: rotateY(4deg) }',
  'the page inverted': 'html { filter: invert(1) hue-rotate(180deg); background: black }',
  'the page nearly see-through': 'html { opacity: 0.3 } body { opacity: 0.9; mix-blend-mode: multiply }',
  'the page cut to a hole':
    'html { clip-path: inset(0 0 40% 0); mask: linear-gradient(black, transparent); overflow: hidden; height: 100% }',
  'the page contained':
    'html, body { contain: layout paint style; isolation: isolate } html > div { contain: strict !important; content-visibility: hidden !important; container-type: size !important }',
  'dark by its own say-so':
    'html, body, html > div { color-scheme: only dark !important; accent-color: red !important; background: #222; color: #ddd }',
  'nothing to be pressed or chosen':
    'html, html > div { pointer-events: none !important; user-select: none !important; cursor: none !important; touch-action: none !important; visibility: hidden } body { visibility: visible; pointer-events: auto; user-select: text }',
  'popovers and backdrops of its own':
    '[popover], :popover-open, dialog { display: none !important; inset: auto 0 0 auto !important; width: 20px !important } ::backdrop, *::backdrop { background: black !important; opacity: 1 !important } :modal { transform: none }',
  'scrollbars, selections and highlights of its own':
    '::-webkit-scrollbar { width: 60px !important; background: red } * { scrollbar-color: red lime !important; scrollbar-gutter: stable both-edges !important } ::selection, ::highlight(term), ::target-text { background: black !important; color: black !important }',
  'words put before and after':
    '*::before, *::after { content: "HOSTILE" !important; font-size: 40px !important; color: red !important } html > div::before { position: fixed !important; inset: 0 !important; background: red !important; z-index: 2147483647 !important }',
  'variables with our names':
    '* { --paper: red !important; --ink: red !important; --tint: red !important; --soft: red !important; --line: red !important; --sans: fantasy !important; --serif: fantasy !important; --radius: 0 !important; --quick: 90s !important; --card-max-height: 40px !important; --shadow: none !important; --swatch: red !important }',
  'fonts with our names':
    '@font-face { font-family: "Segoe UI"; src: local("DejaVu Sans Mono") } @font-face { font-family: Georgia; src: local("DejaVu Sans Mono") } @layer ours { * { font-family: monospace !important } }',
  zoomed: 'html { zoom: 1.6 }',
};
