import { readFileSync } from 'node:fs';
import { openLexicon } from './domain/lexicon/index';
import { spotTerms } from './domain/spotting/index';
import { WordEndFinder } from './domain/spotting/find-word-ends';
import { readFirstWords, hasMix, mixNext, mixAlone } from './domain/spotting/first-words';
import { readLetterMixes } from './domain/spotting/letter-mixes';
const lexicon = openLexicon(readFileSync('/tmp/packed.txt','utf8'));
const text = readFileSync('/tmp/benchtext.txt','utf8');
const fw = readFirstWords(lexicon); 
function mayBegin({ alone, goingOn }: any, text: string, end: number, mix: number): boolean {
  if (hasMix(alone, mixAlone(mix))) return true;
  if (end + 2 >= text.length) return false;
  const L=readLetterMixes();
  const next = L[text.charCodeAt(end + 1)]!;
  return (next & 1) === 0 || hasMix(goingOn, mixNext(mix, next, L[text.charCodeAt(end+2)]!));
}
function fws(text: string, end: number): number { const letters=readLetterMixes(); let i=end; while (i>0 && letters[text.charCodeAt(i-1)]!==0) i--; return i; }
function scan(text: string){ const f=new WordEndFinder(text,fw.any); let k=0; for(let x=f.next();x!==null;x=f.next()) k+=x; return k; }
function may(text: string){ const f=new WordEndFinder(text,fw.any); let k=0; for(let x=f.next();x!==null;x=f.next()) for(let i=0;i<x;i++) if(mayBegin(fw,text,f.findEnd(i),f.findMix(i))) k++; return k; }
function st(text: string){ const f=new WordEndFinder(text,fw.any); let k=0; for(let x=f.next();x!==null;x=f.next()) for(let i=0;i<x;i++) if(mayBegin(fw,text,f.findEnd(i),f.findMix(i))) k+=fws(text,f.findEnd(i))&1; return k; }
const cs: any={scan:()=>scan(text), may:()=>may(text), st:()=>st(text),spot:()=>spotTerms(text,lexicon).candidates.length};
const f=cs[process.argv[2]!]; let best=1e9, sink=0;
for(let r=0;r<800;r++) { const t=performance.now(); sink+=f(); const d=performance.now()-t; best=Math.min(best,d);} 
console.log(process.argv[2],(best*5).toFixed(2),f());
