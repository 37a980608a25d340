import type { ConceptBlock } from '../read/schemas';
import { listSurfaceForms, listTerms, type SurfaceForm } from './surface-forms';

const formsByBlock = new WeakMap<ConceptBlock, readonly SurfaceForm[]>();

/** Every form of every term of a concept, worked out once: rules, compiler and report all ask for them. */
export function listFormsOf(block: ConceptBlock): readonly SurfaceForm[] {
  const known = formsByBlock.get(block);
  if (known) return known;
  const forms = listSurfaceForms(listTerms(block), block.kind);
  formsByBlock.set(block, forms);
  return forms;
}
