/** Tells when a dialog has opened or closed, or something begins or ends to fill the screen: see `findForemost`. */
export function followForemost(onChange: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDialogElement) onChange();
  };
  document.addEventListener('toggle', onToggle, options);
  document.addEventListener('fullscreenchange', () => onChange(), options);
}
