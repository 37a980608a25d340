/** A page's text to save from: no health words in the first paragraphs, so that no card comes under the pointer. */
export const FERRY = 'The ferry leaves the stone pier at nine.';
export const LAMP = 'Nobody remembers who painted the lighthouse green.';
export const ROPE = 'Two ropes hold what one rope cannot.';

export const PASSAGES = `
  <p>Come early. ${FERRY} Bring a coat for the wind.</p>
  <p>It was once white. ${LAMP} The keeper only laughs.</p>
  <p>So the captain says. ${ROPE} He has never lost a boat.</p>
  <p>Ask anyone who has carried a wardrobe up a narrow stair: too much inflammation can feed back pain.</p>`;
