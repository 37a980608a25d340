import { defineComponent, h } from 'vue';
import { FALLBACK, NOTES, OPENED, REWRITTEN, ROUTED, rewriteOften, waitForLate } from './notes';

const Late = defineComponent({
  async setup() {
    const text = await waitForLate();
    return () => h('p', text);
  },
});

const Notes = defineComponent({
  components: { Late },
  data: () => ({ notes: NOTES, isOpen: false, isWaiting: false, OPENED, FALLBACK }),
  methods: {
    rewrite(text = REWRITTEN) {
      this.notes = this.notes.map((note) => (note.id === 'b' ? { ...note, text } : note));
    },
    reorder() {
      this.notes = [...this.notes].reverse();
    },
    storm() {
      rewriteOften((round) => {
        this.rewrite(round === 100 ? REWRITTEN : `${round} times insomnia.`);
        this.isOpen = round % 2 === 1;
        this.notes = [...this.notes.slice(1), this.notes[0]!];
      });
    },
  },
  template: `<div>
    <button id="rewrite" @click="rewrite()">Rewrite</button>
    <button id="reorder" @click="reorder">Reorder</button>
    <button id="toggle" @click="isOpen = !isOpen">Toggle</button>
    <button id="wait" @click="isWaiting = true">Wait</button>
    <button id="storm" @click="storm">Storm</button>
    <TransitionGroup name="list" tag="ul"><li v-for="note in notes" :key="note.id">{{ note.text }}</li></TransitionGroup>
    <Transition name="list"><aside v-if="isOpen"><p>{{ OPENED }}</p></aside></Transition>
    <Suspense v-if="isWaiting"><Late /><template #fallback><p>{{ FALLBACK }}</p></template></Suspense>
  </div>`,
});

export const App = defineComponent({
  components: { Notes },
  data: () => ({ isAway: false, ROUTED }),
  methods: {
    go() {
      history.pushState(null, '', `${location.pathname}?away=${!this.isAway}`);
      this.isAway = !this.isAway;
    },
  },
  template: `<main><button id="route" @click="go">Go</button>
    <article v-if="isAway"><p>{{ ROUTED }}</p></article><Notes v-else /></main>`,
});
