// Runs in the page that `npm run preview:knowledge` writes: shows and hides, and follows connections.
const filter = document.querySelector('#preview-filter');
const open = document.querySelector('#preview-open');
const count = document.querySelector('#preview-count');
const cards = [...document.querySelectorAll('.preview-card')].map((element) => {
  return { element, text: element.textContent.toLowerCase() };
});

function showFitting() {
  const words = filter.value.toLowerCase().split(/\s+/);
  let shown = 0;
  for (const { element, text } of cards) {
    element.hidden = !words.every((word) => text.includes(word));
    if (!element.hidden) shown += 1;
  }
  for (const article of document.querySelectorAll('.preview-article')) {
    article.hidden = article.querySelector('.preview-card:not([hidden])') === null;
  }
  count.textContent = `${shown} of ${cards.length} cards`;
}

function toggle(button, isOpen) {
  button.setAttribute('aria-expanded', isOpen);
  button.closest('.disclosure').dataset.open = isOpen;
  document.getElementById(button.getAttribute('aria-controls')).hidden = !isOpen;
}

filter.addEventListener('input', showFitting);
open.addEventListener('change', () => {
  for (const button of document.querySelectorAll('.disclosure-button')) toggle(button, open.checked);
});
document.addEventListener('click', ({ target }) => {
  const button = target.closest('.disclosure-button');
  if (button) toggle(button, button.getAttribute('aria-expanded') !== 'true');
  const { to } = target.closest('[data-to]')?.dataset ?? {};
  if (!to) return;
  filter.value = '';
  showFitting();
  location.hash = `card-${to}`;
});
showFitting();
