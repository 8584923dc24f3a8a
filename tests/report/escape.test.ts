import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {code} from '../../src/report/escape.ts'

test.each(['Prompts', '`CVPR`', 'a ``b`` c', 'ends in `', ' between spaces '])(
  '%j is read from a code span as it is',
  text => {
    expect(parse(`x ${code(text)}`)).toMatchObject({
      children: [{type: 'paragraph', children: [{value: 'x '}, {type: 'inlineCode', value: text}]}]
    })
  }
)
