import {readWorks} from '../model/read.ts'

/** A list of works with these tags: `2 CVPR 2019` are two of them. */
export function listOf(...tags: string[]) {
  const all = tags.flatMap(d => {
    const [, count = '1', tag = ''] = /^(?:(\d) )?(.*)$/.exec(d)!
    return Array.from({length: Number(count)}, () => tag)
  })
  return readWorks(all.map((tag, at) => [`Kettles that sing song ${at}`, `, ${tag}`]))
}
