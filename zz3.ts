import { readFileSync } from 'node:fs';
import { openLexicon } from './domain/lexicon/index';
import { spotTerms } from './domain/spotting/index';
import { WordEndFinder } from './domain/spotting/find-word-ends';
import { readFirstWords } from './domain/spotting/first-words';
const lexicon = openLexicon(readFileSync('/tmp/packed.txt','utf8'));
const text = readFileSync('/tmp/benchtext.txt','utf8');
const fw = readFirstWords(lexicon);
function scan(text: string){ const f=new WordEndFinder(text,fw.any); let k=0; for(let x=f.next();x!==null;x=f.next()) k+=x; return k; }
let sink=0; const best:any={}; const cs: any={scan:()=>scan(text), spot:()=>spotTerms(text,lexicon).candidates.length};
for(let r=0;r<400;r++) for(const k in cs){ const t=performance.now(); sink+=cs[k](); const d=performance.now()-t; if(r>20) best[k]=Math.min(best[k]??1e9,d);} 
for(const k in best) console.log(k,(best[k]*5).toFixed(2),cs[k]());
