import { useEffect, useState } from 'preact/hooks';

/** As our respellings are. */
const preferred = 'en-US';

/**
 * A voice of this computer that speaks English; null where there is none. Others are left alone: what they say is sent to
 * whoever runs them. Voices come late, some time after they were first asked for.
 */
export function useVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(findVoice);
  useEffect(() => {
    const { speechSynthesis } = globalThis;
    // Browsers can be built without speech, or have it without events.
    if (typeof speechSynthesis?.addEventListener !== 'function') return;
    const look = () => setVoice(findVoice);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}

function findVoice(): SpeechSynthesisVoice | null {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const own = voices.filter(({ lang, localService }) => localService === true && /^en\b/i.test(lang.replace('_', '-')));
  return own.find(({ lang }) => lang.replace('_', '-') === preferred) ?? own[0] ?? null;
}
