import { useEffect, useRef, useState } from 'preact/hooks';
import { createDrafts, type DraftMap, type Drafts } from './create-drafts';
import type { NoteActions } from './notes-view';

const none: DraftMap = new Map();

/** The notes being written, for as long as the page that shows them; what is unsaved when it closes is sent off. */
export function useDrafts(onChange: NoteActions['onChange']): { readonly drafts: DraftMap; readonly editing: Drafts } {
  const [drafts, setDrafts] = useState(none);
  const latest = useRef(onChange);
  latest.current = onChange;
  const [editing] = useState(() => createDrafts((id, note) => latest.current(id, { note }), setDrafts));
  useEffect(() => {
    addEventListener('pagehide', editing.saveAll);
    return () => removeEventListener('pagehide', editing.saveAll);
  }, [editing]);
  return { drafts, editing };
}
