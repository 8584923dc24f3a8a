import {deserialize} from 'node:v8'
import {readFileSync} from 'node:fs'
import {examplesIn} from './labels.ts'
import {train, judge, few} from './run.ts'
const cache = deserialize(readFileSync('/tmp/fit-cache.bin')) as any
const forms = cache.forms.slice(0, 300).flatMap(examplesIn).filter((d: any) => d.reachable)
console.log(forms.length)
for (const passes of [4, 12]) {
  const t = Date.now()
  const w = train(forms, passes)
  const bad = forms.filter((d: any) => { const {ok} = judge(d, w); return !(ok.title && ok.venue && ok.year) })
  console.log(passes, 1 - bad.length / forms.length, Date.now() - t)
  if (passes === 12) for (const d of bad.filter((_: any, i: number) => i % Math.ceil(bad.length / 25) === 0)) {
    const {ok, got, path} = judge(d, w)
    console.log(Object.entries(ok).filter(e => !e[1]).map(e => e[0]).join(), JSON.stringify([d.label.title, d.label.venue, d.label.year]), JSON.stringify(got))
    console.log('    ', d.row.pieces.map((p: any, i: number) => `${p.gap}${path[i]![0]!.toUpperCase()}${d.allowed[i].map((e: boolean, k: number) => e ? 'TAVDO'[k] : '').join('').toLowerCase()}:${p.text}`).join(' ').slice(0, 300))
  }
}
