/** Made-up explainers and articles: they show layouts, and say nothing that anyone should rely on. */
import type {
  Article,
  ArticleId,
  ConceptId,
  Explainer,
  ShownConnection,
  Source,
} from '../../../domain/knowledge/index';
import type { ListedTerm } from '../../../messaging/protocol';

export const conceptId = (id: string) => id as ConceptId;
const articleId = (id: string) => id as ArticleId;

export const sources: readonly Source[] = [
  {
    id: 'first',
    title: 'Antidepressants: what to know',
    publisher: 'A library of health',
    url: 'https://example.org/antidepressants',
    listed: '2026-10-04',
  },
  {
    id: 'second',
    title: 'Chronic pain and its treatment',
    publisher: 'An institute for pain',
    url: 'https://example.org/pain',
    listed: '2026-11-02',
  },
];

const connections: readonly ShownConnection[] = [
  {
    to: conceptId('mood'),
    toName: 'mood',
    type: 'carries-signals-for',
    reversed: false,
    evidence: 'growing',
    sentence: 'Serotonin is one of the signals that take part in mood.',
    onPage: true,
  },
  {
    to: conceptId('pain'),
    toName: 'pain',
    type: 'acts-on',
    reversed: false,
    evidence: 'well-established',
    sentence: 'Serotonin can turn pain signals up or down on their way to the brain.',
    onPage: true,
  },
  {
    to: conceptId('antidepressant'),
    toName: 'medicine for depression',
    type: 'acts-on',
    reversed: true,
    evidence: 'early-or-disputed',
    sentence: 'Many antidepressants raise the amount of serotonin between nerve cells.',
    onPage: true,
  },
  {
    to: conceptId('sleep'),
    toName: 'sleep',
    type: 'carries-signals-for',
    reversed: false,
    evidence: 'growing',
    sentence: 'Serotonin takes part in how the body times its sleep.',
    onPage: false,
  },
  {
    to: conceptId('neurotransmitter'),
    toName: 'messenger between nerve cells',
    type: 'is-a-kind-of',
    reversed: false,
    evidence: 'well-established',
    sentence: 'Serotonin is a neurotransmitter.',
    onPage: false,
  },
];

export const serotonin: Explainer = {
  concept: conceptId('serotonin'),
  plainName: 'serotonin',
  name: 'serotonin',
  alsoCalled: ['5-HT', '5-hydroxytryptamine'],
  pronunciations: [{ name: 'serotonin', respelling: 'sair-uh-TOH-nin', inUk: null }],
  inShort:
    'A chemical that nerve cells use to pass messages. It takes part in mood, sleep, digestion and how strongly we feel pain.',
  more:
    'Most of the body’s serotonin is made in the gut, where it helps food along. In the brain and spinal cord it carries ' +
    'messages between nerve cells. Medicines that raise it help some people with low mood or lasting pain. How they do ' +
    'so is not fully known, and low mood is more than a lack of serotonin.',
  terms: {
    inShort: [{ start: 16, end: 27, concept: conceptId('nerve-cell') }],
    more: [
      { start: 44, end: 47, concept: conceptId('gut') },
      { start: 93, end: 104, concept: conceptId('spinal-cord') },
    ],
  },
  sensitivity: 'none',
  help: null,
  passage: 'Nerve cells in the back and in the brain’s mood areas both listen for serotonin.',
  article: {
    id: articleId('backache-and-depression'),
    title: 'When your back hurts and your mood sinks',
    sectionId: 'a-shared-thread',
    sectionTitle: 'A shared thread',
    reviewed: '2026-11-22',
    clinicallyReviewed: false,
  },
  sources,
  connections,
};

export const bare: Explainer = {
  ...serotonin,
  concept: conceptId('massage'),
  plainName: 'massage',
  name: 'massage',
  alsoCalled: [],
  terms: { inShort: [], more: [] },
  pronunciations: [],
  inShort: 'Pressing and stroking the muscles with the hands.',
  connections: [],
  article: { ...serotonin.article, sectionId: '', sectionTitle: '', clinicallyReviewed: true },
  sources: sources.slice(0, 1),
};

export const talkingTherapy: Explainer = {
  ...serotonin,
  concept: conceptId('cbt'),
  plainName: 'talking treatment that changes habits of thought',
  name: 'cognitive behavioural therapy',
  alsoCalled: ['CBT', 'cognitive behavioral therapy', 'thought and behaviour therapy'],
  pronunciations: [
    {
      name: 'cognitive behavioural therapy',
      respelling: 'KOG-nuh-tiv bih-HAYV-yuh-rul THAIR-uh-pee',
      inUk: null,
    },
  ],
  sensitivity: 'mental-health',
  terms: { inShort: [], more: [] },
  inShort: 'A talking treatment. You learn to notice thoughts and habits that make things worse, and to try others.',
  connections: connections.slice(0, 1),
};

export const headache: Explainer = {
  ...bare,
  concept: conceptId('migraine'),
  plainName: 'migraine',
  name: 'hemicrania',
  pronunciations: [
    { name: 'migraine', respelling: 'MY-grayn', inUk: 'MEE-grayn' },
    { name: 'hemicrania', respelling: 'hem-ih-KRAY-nee-uh', inUk: null },
  ],
  inShort: 'A strong headache that comes back, often on one side.',
};

export const suicide: Explainer = {
  ...serotonin,
  concept: conceptId('suicidal-thoughts'),
  help: {
    listed: '2026-11-24',
    lines: [
      {
        places: ['US', 'CA'],
        name: '988 Suicide & Crisis Lifeline',
        reach: 'call or text',
        number: '988',
        url: 'https://988lifeline.org/',
      },
      {
        places: ['GB', 'IE'],
        name: 'Samaritans',
        reach: 'call',
        number: '116 123',
        url: 'https://www.samaritans.org/',
      },
      { places: ['FR'], name: '3114', reach: 'call', number: '3114', url: 'https://3114.fr/' },
    ],
  },
  plainName: 'thoughts of ending one’s life',
  name: 'suicidal ideation',
  alsoCalled: [],
  pronunciations: [],
  sensitivity: 'self-harm',
  terms: { inShort: [], more: [] },
  inShort: 'Thinking about dying or about ending your life. Many people have such thoughts, and help works.',
  connections: connections.slice(0, 2),
};

export const longWords: Explainer = {
  ...serotonin,
  concept: conceptId('long'),
  plainName: 'pneumonoultramicroscopicsilicovolcanoconiosis of the dusty trades',
  name: 'Pseudopseudohypoparathyroidism-Hippopotomonstrosesquippedaliophobia',
  alsoCalled: ['a very long name that goes on for a while before it ends', 'floccinaucinihilipilification disease'],
  more: Array.from({ length: 4 }, () => serotonin.more).join(' '),
  connections: connections.map((connection) => ({
    ...connection,
    toName: 'a concept with a rather long everyday name, hyperparathyroidism-like-syndrome',
    to: conceptId(`${connection.to}-long`),
  })),
};

const paragraph = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] }) as const;
const filler =
  'People whose backs hurt for months often notice their mood sinking too. The two share nerve paths, messengers and ' +
  'habits: poor sleep, less movement, fewer visits from friends. That is not weakness, and it is not imagined.';

export const article: Article = {
  id: articleId('backache-and-depression'),
  title: 'When your back hurts and your mood sinks',
  summary:
    'A sore back and a low mood often come together. This is how they feed each other, and what can help with both.',
  topics: ['pain', 'mood'],
  written: '2026-11-01',
  reviewed: '2026-11-22',
  nextReview: '2027-11-22',
  clinicallyReviewed: false,
  licence: 'CC BY 4.0',
  sources,
  sections: [
    { id: '', title: '', blocks: [paragraph(filler)] },
    {
      id: 'a-shared-thread',
      title: 'A shared thread',
      blocks: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Nerve cells in the back and in the brain’s mood areas both listen for ' },
            { kind: 'strong', text: 'serotonin' },
            { kind: 'text', text: '. It is one messenger among ' },
            { kind: 'emphasis', text: 'many' },
            { kind: 'text', text: ', as ' },
            { kind: 'link', text: 'this overview', url: 'https://example.org/overview' },
            { kind: 'text', text: ' says. ' },
            { kind: 'text', text: filler },
          ],
        },
        paragraph(filler),
      ],
    },
    {
      id: 'what-can-help-both',
      title: 'What can help both?',
      blocks: [
        paragraph(filler),
        {
          kind: 'list',
          items: [
            [{ kind: 'text', text: 'Gentle movement, a little more each week.' }],
            [
              { kind: 'strong', text: 'Talking treatments' },
              { kind: 'text', text: ', which change habits of thought.' },
            ],
            [{ kind: 'text', text: 'A steady hour for going to bed.' }],
          ],
        },
        paragraph(filler),
      ],
    },
  ],
  concepts: [conceptId('serotonin'), conceptId('cbt')],
};

export const otherArticle: Article = {
  ...article,
  id: articleId('sleep-and-pain'),
  title: 'Sleep, pain and the long night',
  summary: 'Why pain feels stronger after a bad night, and what people try.',
};

export const listedTerms: readonly ListedTerm[] = [
  { concept: 'serotonin', text: 'serotonin', count: 3 },
  { concept: 'cbt', text: 'CBT', count: 12 },
  { concept: 'massage', text: 'Massage', count: 1 },
  { concept: 'inflammation', text: 'inflammation', count: 2 },
  { concept: 'long', text: 'pneumonoultramicroscopicsilicovolcanoconiosis', count: 1_204 },
  { concept: 'gone', text: 'endorphins', count: 1 },
];

export const articleConcepts = [serotonin, talkingTherapy].map((explainer) => ({
  id: explainer.concept,
  plainName: explainer.plainName,
  name: explainer.name,
  inShort: explainer.inShort,
  passage: { text: explainer.passage, sectionId: 'a-shared-thread', sectionTitle: 'A shared thread' },
}));

export const shortcuts = [
  { id: 'next-term', name: 'Go to the next health word', keys: 'Alt+Shift+J' },
  { id: 'open-term', name: 'Explain this health word', keys: 'Alt+Shift+L' },
  { id: 'toggle-site', name: 'Turn Interplay on or off for this site', keys: '' },
];
