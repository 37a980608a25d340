import type { ComponentChildren } from 'preact';
import type { Explainer, Pronunciation } from '../../domain/knowledge/index';
import { Sentence } from '../ui/Sentence';
import { SayAloud } from './SayAloud';

/** How the plain name, the medical name and the word on the page are said, as far as they are hard. */
function listShown({ plainName, name, pronunciations }: Explainer, mentionText: string): readonly Pronunciation[] {
  const shown = new Set([plainName, name, mentionText].map((one) => one.toLowerCase()));
  return pronunciations.filter((said) => shown.has(said.name.toLowerCase()));
}

interface PronunciationsProps {
  readonly explainer: Explainer;
  readonly mentionText: string;
  /** What stands between how the card's own name is said and how the others are. */
  readonly children: ComponentChildren;
}

/** How names are said: a line for each, that of the card's own name first. */
export function Pronunciations({ explainer, mentionText, children }: PronunciationsProps) {
  const shown = listShown(explainer, mentionText);
  const isHeading = ({ name }: Pronunciation) => name === explainer.plainName;
  return (
    <>
      {shown.filter(isHeading).map((said) => (
        <Line key={said.name} said={said} isHeading />
      ))}
      {children}
      {shown
        .filter((said) => !isHeading(said))
        .map((said) => (
          <Line key={said.name} said={said} isHeading={false} />
        ))}
    </>
  );
}

interface LineProps {
  readonly said: Pronunciation;
  /** Said of the name of the card, which stands above and is not repeated. */
  readonly isHeading: boolean;
}

function Line({ said, isHeading }: LineProps) {
  return (
    <p class="said">
      <span class="said-words">
        <Respelling said={said} isHeading={isHeading} />
      </span>
      <SayAloud name={said.name} />
    </p>
  );
}

function Respelling({ said, isHeading }: LineProps) {
  // Respellings are English, whatever the language around them.
  const [us, uk] = [said.respelling, said.inUk].map((text) => (
    <bdi key={text} class="respelling" lang="en">
      <UnbrokenWords text={text ?? ''} />
    </bdi>
  ));
  const isSame = said.inUk === null;
  if (isHeading) return <Sentence message={isSame ? 'card_said' : 'card_said_uk'} slots={[us, uk]} />;
  const name = <bdi key="name">{said.name}</bdi>;
  return <Sentence message={isSame ? 'card_said_name' : 'card_said_name_uk'} slots={[name, us, uk]} />;
}

/** Hyphens join the syllables of a respelling: a line that ended at one would cut the word in two. */
function UnbrokenWords({ text }: { readonly text: string }) {
  return text.split(/(\s+)/).map((piece, position) =>
    position % 2 === 1 ? (
      piece
    ) : (
      <span key={position} class="respelt-word">
        {piece}
      </span>
    ),
  );
}
