/** Glances at the document that this script is in. */
import { splitHtml } from '../../../domain/text/index';
import { glanceAtPage } from '../../../page/reading/glance-at-page';

/** More than a glance writes in one step, so that it goes from child to child. */
const PARAGRAPHS = 100;

/**
 * The texts that a glance finds of numbered paragraphs, where the page takes away one of them as soon as it is written.
 * @returns null where there is no glance.
 */
export async function glanceWhileOneGoes(gone: number): Promise<string[] | null> {
  document.body.innerHTML = Array.from({ length: PARAGRAPHS }, (_, at) => `<p id="p${at}">text ${at}</p>`).join('');
  const written = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')!;
  Object.defineProperty(Element.prototype, 'outerHTML', {
    ...written,
    get(this: Element) {
      const html = written.get!.call(this) as string;
      if (this.id === `p${gone}`) this.remove();
      return html;
    },
  });
  try {
    const glance = await glanceAtPage();
    glance?.stop();
    return glance === null ? null : [...glance.html.matchAll(/text \d+/g)].map(([text]) => text);
  } finally {
    Object.defineProperty(Element.prototype, 'outerHTML', written);
  }
}

/** What a glance at a page with this body writes: how long it is, and the texts in it. Null where there is no glance. */
export async function glanceAt(body: string): Promise<{ length: number; texts: string[] | null } | null> {
  document.body.innerHTML = body;
  const glance = await glanceAtPage();
  glance?.stop();
  return glance === null ? null : { length: glance.html.length, texts: splitHtml(glance.html) };
}
