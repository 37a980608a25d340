import { readFileSync, readdirSync } from 'node:fs';
import { openLexicon } from './domain/lexicon/index';
import { spotTerms } from './domain/spotting/index';
import { openLexicon as oldOpen } from '../main/domain/lexicon/index';
import { spotTerms as oldSpot } from '../main/domain/spotting/index';
const packed = readFileSync('/tmp/packed.txt','utf8');
const L=openLexicon(packed), O=oldOpen(packed);
let n=0,c=0,diff=0,wd=0;
const show=(x:any,t:string)=>x.candidates.map((k:any)=>[k.start,k.end,t.slice(k.start,k.end),k.readings.map((r:any)=>r.concept.id+r.ambiguous+r.exact).join('|')].join());
const texts:string[]=[];
for (const f of readdirSync('../shared/data')) if (/\.(jsonl|tsv|txt)$/.test(f)) for (const l of readFileSync('../shared/data/'+f,'utf8').split('\n')) { if (l.startsWith('{')) { const v=JSON.parse(l); for (const k of Object.values(v)) if (typeof k==='string') texts.push(k);} else texts.push(l); }
for (const f of readdirSync('../shared/pages')) if(/html$/.test(f)) texts.push(readFileSync('../shared/pages/'+f,'utf8').replace(/<[^>]+>/g,' '));
// mutate
const extra=texts.slice(0,3000).map((t,i)=> i%3===0? t.toUpperCase(): i%3===1? t.replace(/(\w{3})(\w)/g,'$1\u00ad$2').replace(/ /g,'\u00a0') : t.replace(/fi/g,'ﬁ').replace(/ae/g,'æ').replace(/ /g,'-\n '));
for (const t of [...texts,...extra]) { const a=spotTerms(t,L), b=oldSpot(t,O); n+=t.length; c+=a.candidates.length; if (show(a,t).join()!==show(b,t).join()){ diff++; if(diff<8){const sa=show(a,t),sb=show(b,t); console.log('DIFF',sa.filter(x=>!sb.includes(x)).slice(0,3),sb.filter(x=>!sa.includes(x)).slice(0,3));} } if (a.words!==b.words) wd++; }
console.log(texts.length,n,c,'diff',diff,'words differ',wd);
