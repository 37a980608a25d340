/** What is being said. Held here: Chromium loses the end of what nobody holds (https://crbug.com/509488). */
let current: SpeechSynthesisUtterance | null = null;

/**
 * Says a name aloud.
 * @param onEnd is told once, when it is over or could not be said.
 * @returns what stops it. There is no way to take only ours out of what the document is saying: if the page speaks too,
 * it falls silent with us.
 */
export function startSaying(name: string, voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const utterance = new SpeechSynthesisUtterance(name);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  const end = () => {
    if (current !== utterance) return;
    current = null;
    onEnd();
  };
  utterance.onend = end;
  utterance.onerror = end;
  current = utterance;
  speechSynthesis.speak(utterance);
  return () => {
    if (current !== utterance) return;
    speechSynthesis.cancel();
    end();
  };
}
