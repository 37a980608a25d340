import type { Block, Inline, Section } from '../../domain/knowledge/index';
import { AwayLink } from '../ui/AwayLink';

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return <AwayLink url={inline.url}>{inline.text}</AwayLink>;
  }
}

/** Articles never change while they are shown, so places in them are names enough. */
const showInlines = (inlines: readonly Inline[]) =>
  inlines.map((inline, place) => <InlineText key={place} inline={inline} />);

function BlockText({ block }: { readonly block: Block }) {
  if (block.kind === 'paragraph') return <p>{showInlines(block.inlines)}</p>;
  return (
    <ul>
      {block.items.map((item, place) => (
        <li key={place}>{showInlines(item)}</li>
      ))}
    </ul>
  );
}

interface ArticleSectionProps {
  readonly section: Section;
  /** True when the reader was sent to this section. */
  readonly sought: boolean;
}

/** One section with its heading; the lead has none. */
export function ArticleSection({ section, sought }: ArticleSectionProps) {
  const blocks = section.blocks.map((block, place) => <BlockText key={place} block={block} />);
  if (section.id === '') return <div class="article-lead">{blocks}</div>;
  return (
    <section
      class="article-section"
      id={section.id}
      data-sought={sought}
      tabIndex={-1}
      aria-labelledby={`${section.id}--title`}
    >
      <h2 id={`${section.id}--title`}>{section.title}</h2>
      {blocks}
    </section>
  );
}
