import { Component, createElement as h, type ReactNode, StrictMode, Suspense, use, useState } from 'react';
import { FALLBACK, NOTES, OPENED, pageOf, REWRITTEN, ROUTED, rewriteOften, waitForLate } from './notes';

class Boundary extends Component<{ children: ReactNode }> {
  static getDerivedStateFromError = () => ({});
  override componentDidCatch(error: unknown) {
    pageOf().faults.push(`caught: ${error}`);
  }
  override render = () => this.props.children;
}

const press = (id: string, onClick: () => void) => h('button', { id, type: 'button', onClick }, id);

function Late({ text }: { text: Promise<string> }) {
  return h('p', null, use(text));
}

function Notes() {
  const [notes, setNotes] = useState(NOTES);
  const [isOpen, setOpen] = useState(false);
  const [late, setLate] = useState<Promise<string> | null>(null);
  const rewrite = (text: string) => setNotes((now) => now.map((note) => (note.id === 'b' ? { ...note, text } : note)));
  const storm = (round: number) => {
    rewrite(round === 100 ? REWRITTEN : `${round} times insomnia.`);
    setOpen(round % 2 === 1);
    setNotes((now) => [...now.slice(1), now[0]!]);
  };
  return h(
    'div',
    null,
    press('rewrite', () => rewrite(REWRITTEN)),
    press('reorder', () => setNotes([...notes].reverse())),
    press('toggle', () => setOpen(!isOpen)),
    press('wait', () => setLate(waitForLate())),
    press('storm', () => rewriteOften(storm)),
    h('ul', null, ...[notes.map(({ id, text }) => h('li', { key: id }, text))]),
    isOpen && h('aside', null, h('p', null, OPENED)),
    late && h(Suspense, { fallback: h('p', null, FALLBACK) }, h(Late, { text: late })),
  );
}

function Routes() {
  const [isAway, setAway] = useState(false);
  const go = () => {
    history.pushState(null, '', `${location.pathname}?away=${!isAway}`);
    setAway(!isAway);
  };
  return h('main', null, press('route', go), isAway ? h('article', null, h('p', null, ROUTED)) : h(Notes));
}

export const app = () => h(StrictMode, null, h(Boundary, null, h(Routes)));
