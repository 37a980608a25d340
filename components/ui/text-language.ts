/** The language of all that is bundled. It stands on its text, so that screen readers change their voice and browsers hyphenate rightly. */
export const textLanguage = 'en';
